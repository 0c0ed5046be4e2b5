import type { Statement } from '../src/contract/documentRecord';
import type { ReadDocument } from '../src/extract/pipeline';
import type { ClauseReading } from '../src/extract/statements/readClauses';
import { readHeading } from '../src/extract/structure/headings';

/** What the document was taken for, in one line. */
export function documentLine({ metadata }: ReadDocument): string {
  const { title, kind, issuer, issuerPlace, date, planYear, reviewedYear } = metadata;
  const speaker = issuerPlace === null ? issuer : `${issuer} ${issuerPlace}`;
  const review = reviewedYear === null ? '' : `, opens with the review of ${String(reviewedYear)}`;
  return `“${title ?? ''}”: ${kind} of ${speaker}, ${date}, plans ${String(planYear)}${review}`;
}

/** Why nothing was read in a line: it is a heading, or no part of the text proper. */
export function unreadLine({ text }: ReadDocument, number: number): string {
  const line = text.lines.find((one) => one.line === number);
  if (!line) return `${String(number)}  blank, markup or front matter`;
  const heading = readHeading(line);
  return heading && heading.end >= line.folded.length
    ? `${String(number)}  read as a heading of level ${String(heading.level)}: ${heading.title}`
    : `${String(number)}  left out: salutation, editorial matter or appendix`;
}

/** What was read in one clause and why, as lines of text; a clause without figures or statements gives its words alone. */
export function explanation(reading: ClauseReading): string[] {
  const { segment, clause, place, statements, dropped, told } = reading;
  const { line } = segment;
  return [
    `${String(line.line)}:${String(clause.start)}  [${segment.period} ${String(segment.year)}, ${place ?? 'no place'}]  ${line.text.slice(clause.start, clause.end)}`,
    ...statements.map(
      (statement) => `    ${statementLine(statement)}${told ? `  told by ${told.because}` : ''}`,
    ),
    ...dropped.map(
      ({ figure, reason, rule }) =>
        `    left out  ${line.text.slice(figure.boundStart, figure.end)}  (${reason}, rule ${rule})`,
    ),
  ];
}

function statementLine(statement: Statement): string {
  const { kind, year, value, valueTo, unit, bound, strength, theme, indicator, rule } = statement;
  const figure = statement.damaged
    ? 'unreadable'
    : [value, valueTo].filter((one) => one !== null).join('–') + unit;
  const fields = [
    kind,
    statement.yearStated ? `${String(year)} (stated)` : String(year),
    figure,
    bound,
    strength,
    theme,
    indicator,
    `rule ${rule}`,
  ];
  return fields.filter((field) => field !== null && field !== '').join('  ');
}
