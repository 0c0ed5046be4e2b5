import type { Indicator, Point } from '../contract/comparison';
import type { Issuer } from '../contract/vocabularies';
import { inLanguage } from './englishUnits';
import { figureText } from './figures';
import { governmentOf } from './speakers';
import { inUnit, isRate } from './unitScale';

/** A figure ready to be set beside others of its indicator. */
export interface ComparedPoint extends Point {
  /** In the unit of the comparison; null where its own unit measures something else. */
  readonly amount: number | null;
  /** Upper end of a range, in the unit of the comparison. */
  readonly amountTo: number | null;
  /** Who speaks, where it is not the place's own government. */
  readonly spokenBy: Issuer | null;
  /** Number of what the document itself counts, where that is only nearly the indicator. */
  readonly phraseNumber: number | null;
}

/** @param phrases what is only nearly the indicator, numbered from 1 (`phrasesOf`). */
export function comparedPoint(
  point: Point,
  unit: string,
  phrases: readonly string[],
): ComparedPoint {
  return {
    ...point,
    amount: inUnit(point.value, point.unit, unit),
    amountTo: point.valueTo === null ? null : inUnit(point.valueTo, point.unit, unit),
    spokenBy: point.issuer === governmentOf(point.district) ? null : point.issuer,
    phraseNumber: point.near ? phrases.indexOf(point.phrase) + 1 : null,
  };
}

/** What is only nearly the indicator, each once, as the figures stand. */
export function phrasesOf(points: readonly Point[]): string[] {
  return [...new Set(points.filter(({ near }) => near).map(({ phrase }) => phrase))];
}

/**
 * Whether the city's figures measure the districts' too: a rate does, while the city's total is no measure of a
 * part of it.
 */
export function isYardstick({ nature, unit }: Pick<Indicator, 'nature' | 'unit'>): boolean {
  return nature === 'growth' || isRate(unit);
}

/** At a mark: the figure in the common unit, which is said elsewhere where it would only take room. */
export function bareFigure(
  { amount, amountTo, bound }: ComparedPoint,
  { nature, unit }: Pick<Indicator, 'nature' | 'unit'>,
  locale: string,
): string {
  // The unit of growth is not understood by itself, and that of a share takes no room.
  const isUnitTold = unit === '%' || nature === 'growth';
  const told = inLanguage({ value: amount ?? 0, valueTo: amountTo, bound, unit }, locale);
  return figureText({ ...told, unit: isUnitTold ? told.unit : '' }, locale);
}
