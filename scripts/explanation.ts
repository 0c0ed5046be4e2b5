import type { Statement } from '../src/contract/documentRecord';
import type { ClauseReading } from '../src/extract/statements/readClauses';

/** What was read in one clause and why, as lines of text; a clause without figures or statements gives its words alone. */
export function explanation(reading: ClauseReading): string[] {
  const { segment, clause, place, statements, dropped } = reading;
  const { line } = segment;
  return [
    `${String(line.line)}:${String(clause.start)}  [${segment.period} ${String(segment.year)}, ${place ?? 'no place'}]  ${line.text.slice(clause.start, clause.end)}`,
    ...statements.map((statement) => `    ${statementLine(statement)}`),
    ...dropped.map(
      ({ figure, reason }) =>
        `    left out  ${line.text.slice(figure.boundStart, figure.end)}  (${reason})`,
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
