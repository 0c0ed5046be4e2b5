import type { DistrictSlug } from '../contract/places';
import type { Issuer, Year } from '../contract/vocabularies';
import { classOf, type Level } from './classes';
import { emphasisOf, FEW_CHARS } from './emphasis';
import type { Measure } from './measures';
import type { SiteTables } from './siteTables';
import { countStatements } from './statementCounts';

/** What the map and the list say of a district: a value, too little text for one, or nothing read. */
export type AreaReading =
  | { readonly slug: DistrictSlug; readonly state: 'no-source' }
  | (TextBehind & { readonly slug: DistrictSlug; readonly state: 'too-little' })
  | (TextBehind & {
      readonly slug: DistrictSlug;
      readonly state: 'value';
      /** A share from 0 to 1, or a count. */
      readonly value: number;
      readonly level: Level;
    });

interface TextBehind {
  /** Length of the text that the value rests on, in characters. */
  readonly chars: number;
  readonly issuers: readonly Issuer[];
  readonly documents: number;
}

/**
 * Reads a measure for one district from what the district or a newspaper says of it.
 * @param year null for all the years of the record together.
 */
export function readArea(
  tables: SiteTables,
  slug: DistrictSlug,
  measure: Measure,
  year: Year | null,
): AreaReading {
  const emphasis = emphasisOf(tables, slug, year, 'own');
  if (!emphasis) return { slug, state: 'no-source' };
  const behind = {
    chars: emphasis.chars,
    issuers: emphasis.issuers,
    documents: emphasis.documents.length,
  };
  if (measure !== 'targets' && emphasis.chars < FEW_CHARS)
    return { slug, state: 'too-little', ...behind };
  const value =
    measure === 'targets'
      ? countStatements(tables, slug, 'target', year)
      : (emphasis.themes.find(({ theme }) => theme === measure)?.share ?? 0);
  return { slug, state: 'value', value, level: classOf(measure, value), ...behind };
}

/** How far a reading's bar reaches, 0 to 1 of the largest; null where there is no value. */
export function barLength(reading: AreaReading, readings: readonly AreaReading[]): number | null {
  if (reading.state !== 'value') return null;
  const largest = Math.max(...readings.map((each) => (each.state === 'value' ? each.value : 0)));
  return largest === 0 ? 0 : reading.value / largest;
}
