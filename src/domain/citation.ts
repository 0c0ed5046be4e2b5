import type { Language } from '../contract/languages';
import { addressOfWords, type Whereabouts } from './whereabouts';
import { chineseTitle, englishTitle, type Titled } from './documentTitle';
import { insideQuotes } from './typography';
import type { DocumentSummary, LocatedStatement } from '../contract/siteIndex';

/** What a citation is made of; null where the document does not tell it. */
export interface CitationSource extends Titled {
  readonly publisher: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly url: string | null;
  readonly quote: string;
  readonly line: number;
  readonly heading: string | null;
  /** Below the heading; null where it is not known. */
  readonly paragraph: number | null;
  /** Address of the statement on this site. */
  readonly page: string;
  /** Names the entry, for BibTeX. */
  readonly key: string;
}

/**
 * @param where null where it is not known: the heading then stands alone, and the line where there is none.
 * @param page address of the statement on this site.
 */
export function citationSource(
  statement: LocatedStatement,
  document: DocumentSummary,
  where: Whereabouts | null,
  page: string,
): CitationSource {
  const { title, opening, publisher, date, kind, planYear, issuerPlace, url } = document;
  const { quote, line, heading } = statement;
  return {
    ...{ title, opening, publisher, date, kind, planYear, issuerPlace, quote, line, page },
    url: url !== null && where?.isLiteral === true ? addressOfWords(url, quote) : url,
    heading: where ? where.heading : heading,
    paragraph: where?.paragraph ?? null,
    key: `${document.id}-${statement.id}`,
  };
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
  const { title, publisher, date, url, quote, page } = source;
  const where = [
    title === null ? chineseTitle(source) : `《${title}》`,
    publisher,
    chineseDate(date),
    chinesePlace(source),
  ].filter((part) => part !== null);
  const address = url === null ? '' : `${url} （${chineseDate(accessed)}访问）。`;
  return `“${insideQuotes(quote)}”，${where.join('，')}。${address}本站条目：${page}`;
}

function englishCitation(source: CitationSource, accessed: string): string {
  const { title, publisher, date, url, quote, heading, paragraph, line, page } = source;
  const section = heading === null ? null : `section “${insideQuotes(heading)}”`;
  const where = [
    `${englishTitle(source)} (${title === null ? chineseTitle(source) : `《${title}》`})`,
    publisher,
    englishDate(date),
    section,
    paragraph === null ? null : `paragraph ${paragraph}`,
    section === null && paragraph === null ? `line ${line} of the text as read` : null,
  ].filter((part) => part !== null);
  const address = url === null ? '' : ` ${url} (accessed ${englishDate(accessed)}).`;
  return `“${insideQuotes(quote)}”, ${where.join(', ')}.${address} On this site: ${page}`;
}

/** Section and paragraph, which whoever has the document can find; the line of the text that was read else. */
export function chinesePlace({ heading, paragraph, line }: CitationSource): string {
  if (heading === null) return paragraph === null ? `所读文本第 ${line} 行` : `第 ${paragraph} 段`;
  const section = `“${insideQuotes(heading)}”一节`;
  return paragraph === null ? section : `${section}第 ${paragraph} 段`;
}

/**
 * A reference after GB/T 7714—2015: who published it, title with the type of the document, date of the
 * document and of access, address. The standard puts a title made up by who cites in square brackets. With
 * an address it is an electronic announcement (EB/OL), else a report (R) or a newspaper article (N). Behind it,
 * as a note, the words, where they stand, and the statement on this site: two figures of a document differ.
 * @param accessed day of access, YYYY-MM-DD.
 */
export function gbtCitation(source: CitationSource, accessed: string): string {
  const { quote, page } = source;
  return `${gbtReference(source, accessed)}（“${insideQuotes(quote)}”，${chinesePlace(source)}；本站条目：${page}）`;
}

function gbtReference(source: CitationSource, accessed: string): string {
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

/** The reader's day, as YYYY-MM-DD. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
