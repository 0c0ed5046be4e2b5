import type { PlaceSlug } from '../contract/places';
import type { ThemeId } from '../contract/themes';
import { csvText, type CsvCell } from './csv';
import {
  PLACE_COLUMNS,
  placeCells,
  roundedShare,
  THEME_NAME_COLUMNS,
  themeCells,
} from './csvColumns';
import { plansOf } from './emphasis';
import type { SiteTables } from './siteTables';
import type { Speaker } from './speakers';
import { themeColumns } from './themeColumns';

export const THEME_COLUMNS = [
  ...PLACE_COLUMNS,
  'year',
  'issuer',
  'period',
  ...THEME_NAME_COLUMNS,
  'share',
  'chars',
  'documents',
  'state',
] as const;

/**
 * The theme shares behind the bars as a CSV file: one row for each year, issuer, period and theme. `state`
 * says why a share is empty: `no-source`, `press-only` (newspapers are in a file of their own), `not-mentioned`
 * or `not-in-plan` (the city's report of the year was read), `too-little` text, or text of which no theme could
 * be told.
 */
export function themeCsv(tables: SiteTables, place: PlaceSlug, speaker: Speaker): string {
  const rows = themeColumns(tables, place, speaker).flatMap(
    ({ year, emphasis, hasShares, absence }): CsvCell[][] => {
      if (emphasis === null)
        return [
          [...placeCells(place), year, null, null, ...themeCells(null), null, null, null, absence],
        ];
      return plansOf(tables, place, year, speaker).flatMap(
        ({ issuer, period, chars, documents, themes }): CsvCell[][] => {
          const row = (theme: ThemeId | null, share: number | null, state: string): CsvCell[] => [
            ...[...placeCells(place), year, issuer, period, ...themeCells(theme)],
            ...[share, chars, documents.join(' '), state],
          ];
          if (themes.length === 0) return [row(null, null, 'untold')];
          return themes.map(({ theme, share }) =>
            hasShares ? row(theme, roundedShare(share), 'share') : row(theme, null, 'too-little'),
          );
        },
      );
    },
  );
  return csvText(THEME_COLUMNS, rows);
}
