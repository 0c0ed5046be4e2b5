import type { Year } from '../../contract/vocabularies';
import { YEARS } from '../../contract/vocabularies';
import { csvText, type CsvCell } from '../../domain/csv';
import {
  PLACE_COLUMNS,
  placeCells,
  roundedShare,
  THEME_NAME_COLUMNS,
  themeCells,
} from '../../domain/csvColumns';
import { withCity } from '../../domain/withCity';
import type { HeatmapModel } from './heatmapModel';

const HEATMAP_COLUMNS = [
  ...PLACE_COLUMNS,
  'year',
  'issuer',
  'chars',
  'documents',
  ...THEME_NAME_COLUMNS,
  'share',
  'state',
] as const;

/**
 * The heatmap as a CSV file: one row for each place and theme, or one that says why there are no shares;
 * `off-scale` are those of short texts.
 */
export function heatmapCsv(model: HeatmapModel, year: Year | null): string {
  const years = year ?? `${YEARS[0]}-${YEARS[YEARS.length - 1] ?? ''}`;
  const rows = withCity(model).flatMap(
    ({ place, emphasis, state, isShort, shares }): CsvCell[][] => {
      const head: CsvCell[] = [...placeCells(place), years];
      const source: CsvCell[] = emphasis
        ? [emphasis.issuer, emphasis.chars, emphasis.documents.join(' ')]
        : [null, null, null];
      if (state !== 'shares') return [[...head, ...source, ...themeCells(null), null, state]];
      return model.themes.map((theme, at) => {
        const share = roundedShare(shares[at] ?? 0);
        const told: CsvCell[] =
          isShort && share === 0 ? [null, 'none-found'] : [share, isShort ? 'off-scale' : 'share'];
        return [...head, ...source, ...themeCells(theme), ...told];
      });
    },
  );
  return csvText(HEATMAP_COLUMNS, rows);
}
