import type { Language } from '../contract/languages';
import { insideQuotes } from './typography';
import type { DocumentSummary, LocatedStatement } from '../contract/siteIndex';
import type { DocumentKind } from '../contract/vocabularies';

/** What a citation is made of; null where the document does not tell it. */
export interface CitationSource {
  readonly title: string | null;
  /** The first words, for a document without a title. */
  readonly opening: string;
  readonly publisher: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly kind: DocumentKind;
  readonly url: string | null;
  readonly quote: string;
  readonly line: number;
  /** Names the entry, for BibTeX. */
  readonly key: string;
}

export function citationSource(
  statement: LocatedStatement,
  document: DocumentSummary,
): CitationSource {
  const { title, opening, publisher, date, kind, url } = document;
  const { quote, line } = statement;
  const key = `${document.id}-${statement.id}`;
  return { title, opening, publisher, date, kind, url, quote, line, key };
}

/**
 * A sentence for a note or a caption, with the words themselves.
 * @param accessed day of access, YYYY-MM-DD.
 */
export function plainCitation(
  source: CitationSource,
  accessed: string,
  language: Language,
): string {
  return language === 'zh' ? chineseCitation(source, accessed) : englishCitation(source, accessed);
}

function chineseCitation(source: CitationSource, accessed: string): string {
  const { publisher, date, url, quote, line } = source;
  const where = [
    source.title === null ? `［${source.opening}…］` : `《${source.title}》`,
    publisher,
    chineseDate(date),
    `第 ${line} 行`,
  ].filter((part) => part !== null);
  const address = url === null ? '' : `${url} （${chineseDate(accessed)}访问）`;
  return `“${insideQuotes(quote)}”，${where.join('，')}。${address}`;
}

function englishCitation(source: CitationSource, accessed: string): string {
  const { publisher, date, url, quote, line } = source;
  const where = [
    source.title === null ? `[${source.opening}…]` : `《${source.title}》`,
    publisher,
    englishDate(date),
    `line ${line}`,
  ].filter((part) => part !== null);
  const address = url === null ? '' : ` ${url} (accessed ${englishDate(accessed)})`;
  return `“${insideQuotes(quote)}”, ${where.join(', ')}.${address}`;
}

/**
 * A reference after GB/T 7714—2015: who published it, title with the type of the document, date of the
 * document and of access, address. The standard puts a title made up by who cites in square brackets. With
 * an address it is an electronic announcement (EB/OL), else a report (R) or a newspaper article (N).
 * @param accessed day of access, YYYY-MM-DD.
 */
export function gbtCitation(source: CitationSource, accessed: string): string {
  const { title, opening, publisher, date, url, kind } = source;
  const name = title ?? `[${opening}…]`;
  const isNews = kind === 'news';
  // A newspaper publishes what others did and said; a government is the author of its own report.
  const author = isNews || publisher === null ? '' : `${publisher}. `;
  if (url !== null) {
    const imprint = isNews && publisher !== null ? `${publisher}, ${yearOf(date)}` : '';
    return `${author}${name}[EB/OL]. ${imprint}(${date})[${accessed}]. ${url}.`;
  }
  const imprint = isNews && publisher !== null ? `${publisher}, ${date}` : date;
  return `${author}${name}[${isNews ? 'N' : 'R'}]. ${imprint}.`;
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [`${year} 年`, month && ` ${month} 月`, day && ` ${day} 日`].filter(Boolean).join('');
}

function englishDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}
