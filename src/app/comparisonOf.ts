import type { Indicator, Pair, Point } from '../contract/comparison';
import type { PlaceSlug } from '../contract/places';
import { missingOf } from '../domain/missing';
import type { SiteTables } from '../domain/siteTables';
import { compareModel, type CompareModel } from '../features/compare/compareModel';

interface ComparisonChoice {
  readonly tables: SiteTables;
  readonly indicator: Indicator;
  /** All of the site. */
  readonly pairs: readonly Pair[];
  readonly places: readonly PlaceSlug[];
  readonly years: readonly number[];
}

export interface ComparisonData {
  readonly model: CompareModel;
  /** Those with a figure of the indicator: a near pair may join figures of two, and stands with either. */
  readonly pairs: readonly Pair[];
}

/** One indicator across places, with the pairs that its figures stand in. */
export function comparisonOf(choice: ComparisonChoice): ComparisonData {
  const { tables, indicator, places, years } = choice;
  const own = new Set(indicator.points.map(keyOf));
  const pairs = choice.pairs.filter(({ target, outcome }) =>
    [target, outcome].some((side) => own.has(keyOf(side))),
  );
  const model = compareModel({
    indicator,
    pairs,
    places,
    years,
    missing: (place, year, kind) => missingOf(tables.documents, place, year, kind),
  });
  return { model, pairs };
}

/** A statement's id is its own within its document. */
function keyOf({ document, statement }: Pick<Point, 'document' | 'statement'>): string {
  return `${document} ${statement}`;
}
