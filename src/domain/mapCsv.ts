import type { Year } from '../contract/vocabularies';
import { YEARS } from '../contract/vocabularies';
import { csvText, type CsvCell } from './csv';
import { PLACE_COLUMNS, placeCells, roundedShare } from './csvColumns';
import type { AreaReading } from './mapReading';
import type { TextMeasure } from './measures';

export const MAP_COLUMNS = [
  ...PLACE_COLUMNS,
  'year',
  'measure',
  'unit',
  'value',
  'state',
  'issuer',
  'chars',
  'documents',
] as const;

/**
 * What the map shows as a CSV file, one row for each district. `state` says why a value is empty:
 * `no-source`, `too-little` text, or `none-found` in a text that does not tell all; a value that gets no colour
 * (under 2,000 characters, or a newspaper's count) is `off-scale`.
 * @param year null for all the years of the record together.
 */
export function mapCsv(
  readings: readonly AreaReading[],
  measure: TextMeasure,
  year: Year | null,
): string {
  const years = year ?? `${YEARS[0]}-${YEARS[YEARS.length - 1] ?? ''}`;
  const unit = measure === 'targets' ? 'count' : 'share';
  const rows = readings.map((reading): CsvCell[] => {
    const head = [...placeCells(reading.slug), years, measure, unit];
    if (reading.state === 'no-source') return [...head, null, reading.state, null, null, null];
    const value = reading.state === 'value' ? roundedShare(reading.value) : null;
    const { issuer, chars, documents } = reading;
    const isOff = reading.state === 'value' && reading.level === null;
    return [...head, value, isOff ? 'off-scale' : reading.state, issuer, chars, documents];
  });
  return csvText(MAP_COLUMNS, rows);
}
