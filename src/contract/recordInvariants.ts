import type { DocumentRecord, Passage, Statement } from './documentRecord';

const WEIGHT_TOLERANCE = 1e-6;

/**
 * What a record promises beyond the shape of its fields.
 * @returns every breach found, each naming the statement or passage at fault; empty when all hold.
 */
export function recordBreaches(record: DocumentRecord): string[] {
  const ids = new Set<string>();
  const repeated = record.statements.filter(({ id }) => ids.size === ids.add(id).size);
  return [
    ...repeated.map(({ id }) => `statement ${id}: id is used twice`),
    ...record.statements.flatMap((statement) =>
      statementBreaches(statement).map((breach) => `statement ${statement.id}: ${breach}`),
    ),
    ...record.passages.flatMap((passage) =>
      passageBreaches(passage).map(
        (breach) => `passage of line ${String(passage.line)}: ${breach}`,
      ),
    ),
  ];
}

function statementBreaches(statement: Statement): string[] {
  const { kind, value, valueTo, bound, strength, hedge, damaged, start, end, quote } = statement;
  const breaches: string[] = [];
  if (end - start !== quote.length) breaches.push('quotation and offsets differ in length');
  if (kind === 'milestone' && (value !== null || bound !== null))
    breaches.push('a milestone has no figure');
  if (kind !== 'milestone' && !damaged && (value === null || bound === null))
    breaches.push('a figure needs a value and a bound');
  if (damaged && value !== null) breaches.push('a damaged figure has no value');
  if ((bound === 'range') !== (valueTo !== null))
    breaches.push('a range, and only a range, has two ends');
  if (valueTo !== null && value !== null && valueTo < value)
    breaches.push('the range runs backwards');
  if ((kind === 'outcome') !== (strength === null))
    breaches.push('targets and milestones, and only they, have a strength');
  if ((strength === 'aspired') !== (hedge !== null))
    breaches.push('an aspiration, and only one, has a word that makes it one');
  return breaches;
}

function passageBreaches({ themes }: Passage): string[] {
  const sum = themes.reduce((total, { weight }) => total + weight, 0);
  return themes.length > 0 && Math.abs(sum - 1) > WEIGHT_TOLERANCE
    ? [`theme weights sum to ${String(sum)}, not 1`]
    : [];
}
