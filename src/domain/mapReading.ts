import type { DistrictSlug } from '../contract/places';
import type { Issuer, Year } from '../contract/vocabularies';
import { classOf, type Level } from './classes';
import { emphasisOf, FEW_CHARS, SHORT_TEXT_CHARS } from './emphasis';
import type { TextMeasure } from './measures';
import type { SiteTables } from './siteTables';
import { countStatements } from './statementCounts';

/**
 * What the map and the list say of a district: a value, nothing found in a text that does not tell all (a
 * short one, or targets in newspapers), too little text for either, or nothing read.
 */
export type AreaReading =
  | { readonly slug: DistrictSlug; readonly state: 'no-source' }
  | (TextBehind & { readonly slug: DistrictSlug; readonly state: 'too-little' })
  | (TextBehind & { readonly slug: DistrictSlug; readonly state: 'none-found' })
  | (TextBehind & {
      readonly slug: DistrictSlug;
      readonly state: 'value';
      /** A share from 0 to 1, or a count. */
      readonly value: number;
      /**
       * Null off the scale: shares of a short text are chance, and what newspapers happen to name is no count
       * beside a report's.
       */
      readonly level: Level | null;
    });

interface TextBehind {
  /** Length of the text that the value rests on, in characters. */
  readonly chars: number;
  /** Who speaks: the district itself, or newspapers where it has no document of its own. */
  readonly issuer: Issuer;
  readonly documents: number;
}

/**
 * Reads a measure for one district from what the district says of itself, else from newspapers.
 * @param year null for all the years of the record together.
 */
export function readArea(
  tables: SiteTables,
  slug: DistrictSlug,
  measure: TextMeasure,
  year: Year | null,
): AreaReading {
  const emphasis = emphasisOf(tables, slug, year, 'own');
  if (!emphasis) return { slug, state: 'no-source' };
  const { chars, issuer } = emphasis;
  const behind = { slug, chars, issuer, documents: emphasis.documents.length };
  if (chars < FEW_CHARS) return { ...behind, state: 'too-little' };
  const value =
    measure === 'targets'
      ? countStatements(tables, slug, issuer, 'target', year)
      : (emphasis.themes.find(({ theme }) => theme === measure)?.share ?? 0);
  const isOnScale = chars >= SHORT_TEXT_CHARS && (measure !== 'targets' || issuer !== 'press');
  if (value === 0 && !isOnScale) return { ...behind, state: 'none-found' };
  return { ...behind, state: 'value', value, level: isOnScale ? classOf(measure, value) : null };
}

/** Whether a reading rests on so little text that it says little. */
export function isShortReading(reading: AreaReading): boolean {
  return (
    (reading.state === 'value' || reading.state === 'none-found') &&
    reading.chars < SHORT_TEXT_CHARS
  );
}

/** The districts whose reading rests on their own documents rather than on newspapers. */
export function selfSpoken(readings: readonly AreaReading[]): DistrictSlug[] {
  return readings.flatMap((reading) =>
    reading.state !== 'no-source' && reading.issuer === 'district' ? reading.slug : [],
  );
}

/** How far a reading's bar reaches, 0 to 1 of the largest; null where there is no value on the scale. */
export function barLength(reading: AreaReading, readings: readonly AreaReading[]): number | null {
  const lengthOf = (each: AreaReading) =>
    each.state === 'value' && each.level !== null ? each.value : null;
  const length = lengthOf(reading);
  if (length === null) return null;
  const largest = Math.max(...readings.map((each) => lengthOf(each) ?? 0));
  return largest === 0 ? 0 : length / largest;
}
