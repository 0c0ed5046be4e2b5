import { insideQuotes } from './typography';
import { chinesePlace, type CitationSource } from './citation';

/**
 * An entry for BibTeX and biblatex; fields that are not known are left out. The document is the work, the
 * words, where they stand and the statement on this site stand in the note.
 * @param accessed day of access, YYYY-MM-DD.
 */
export function bibtexCitation(source: CitationSource, accessed: string): string {
  const { title, opening, publisher, date, url, quote, page, key } = source;
  const [year, month, day] = date.split('-');
  const fields = [
    // A second pair of braces: the name of an office is one name, and a title keeps its capitals.
    publisher === null ? null : `author = {{${escaped(publisher)}}}`,
    `title = {{${escaped(title ?? `[${opening}…]`)}}}`,
    `year = {${year}}`,
    month === undefined ? null : `month = ${MONTHS[Number(month) - 1]}`,
    day === undefined ? null : `day = {${Number(day)}}`,
    url === null ? null : `url = {${escapedAddress(url)}}`,
    url === null ? null : `urldate = {${accessed}}`,
    `language = {chinese}`,
    `note = {${escaped(`“${insideQuotes(quote)}”，${chinesePlace(source)}；本站条目：`)}\\url{${escapedAddress(page)}}}`,
  ].filter((field) => field !== null);
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}`;
}

/** BibTeX's own names, which each style writes in its own way. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Braces by name: BibTeX counts them even behind a backslash. */
const SPECIALS: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** TeX's special characters as text; a line break would begin a new field for some readers. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\{}$&#%_~^]/g, (special) => SPECIALS[special] ?? `\\${special}`)
    .replaceAll(/\s+/g, ' ');
}

/** An address is taken as it is, but for what would end the field: that is written in per cent. */
function escapedAddress(url: string): string {
  return url.replaceAll(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}
