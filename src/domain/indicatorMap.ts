import { compareText } from '../contract/compareText';
import type { Indicator, Point } from '../contract/comparison';
import { CITY, DISTRICT_SLUGS, type DistrictSlug, type PlaceSlug } from '../contract/places';
import { YEARS, type Year } from '../contract/vocabularies';
import type { Level } from './classes';
import { comparedPoint, isYardstick, phrasesOf, type ComparedPoint } from './comparedPoint';
import { figureClasses, figureClassOf, type FigureClass } from './figureClasses';
import type { Missing } from './missing';
import { governmentOf } from './speakers';
import { inUnit } from './unitScale';

/** What the map says of a district: one figure as it is worded, or why there is none. */
export type FigureReading =
  | {
      readonly slug: DistrictSlug;
      readonly state: 'figure';
      readonly point: ComparedPoint;
      /** Null off the scale: its unit measures something else. */
      readonly level: Level | null;
      /** Other figures of the same year that documents give. */
      readonly others: number;
    }
  | { readonly slug: DistrictSlug; readonly state: Missing };

/** One indicator's targets, or its outcomes, over the districts; without a pixel. */
export interface IndicatorMap {
  readonly indicator: Indicator;
  readonly kind: Point['kind'];
  /** Null for all: of each district the newest year that it has a figure for. */
  readonly year: Year | null;
  readonly readings: readonly FigureReading[];
  readonly classes: readonly FigureClass[];
  /** What the city gives for itself, beside the map; null where it gives nothing. */
  readonly city: ComparedPoint | null;
  /** Whether that measures the districts too. */
  readonly isYardstick: boolean;
  /** What figures in sight count that is only nearly the indicator, by number from 1. */
  readonly phrases: readonly string[];
}

export interface IndicatorMapQuestion {
  readonly indicator: Indicator;
  readonly kind: Point['kind'];
  readonly year: Year | null;
  readonly missing: (place: PlaceSlug, year: number, kind: Point['kind']) => Missing;
}

export function indicatorMap(question: IndicatorMapQuestion): IndicatorMap {
  const { indicator, kind, year } = question;
  const chosen = DISTRICT_SLUGS.map((slug) => ({ slug, ...figureOf(question, slug) }));
  const ofCity = figureOf(question, CITY.slug).point;
  const shown = [...chosen.map(({ point }) => point), ofCity].filter((point) => point !== null);
  const phrases = phrasesOf(shown);
  const compared = (point: Point) => comparedPoint(point, indicator.unit, phrases);
  const amounts = chosen.flatMap(({ point }) => (point && compared(point).amount) ?? []);
  const classes = figureClasses(amounts);
  const readings = chosen.map(({ slug, point, others }): FigureReading => {
    if (!point) return { slug, state: missingOf(question, slug) };
    const figure = compared(point);
    const found = figure.amount === null ? undefined : figureClassOf(figure.amount, classes);
    return { slug, state: 'figure', point: figure, level: found?.level ?? null, others };
  });
  return {
    ...{ indicator, kind, year, readings, classes, phrases },
    city: ofCity && compared(ofCity),
    isYardstick: isYardstick(indicator),
  };
}

/** The one figure of a place that the map shows, and how many it leaves to the comparison. */
function figureOf(
  { indicator, kind, year }: IndicatorMapQuestion,
  place: PlaceSlug,
): { readonly point: Point | null; readonly others: number } {
  const own = indicator.points.filter((each) => each.district === place && each.kind === kind);
  const newest = year ?? Math.max(...own.map((point) => point.year));
  const ofYear = own.filter((point) => point.year === newest);
  const [point = null] = ofYear.sort((one, other) => byWeight(one, other, indicator.unit));
  return { point, others: Math.max(0, ofYear.length - 1) };
}

/**
 * The district's own word before a newspaper's, that before the city's on a district; then what is the indicator
 * itself and comparable; then the newer document, whose id begins with its date.
 */
function byWeight(one: Point, other: Point, unit: string): number {
  const isOther = (point: Point) => inUnit(point.value, point.unit, unit) === null;
  return (
    rankOf(one) - rankOf(other) ||
    Number(one.near ?? false) - Number(other.near ?? false) ||
    Number(isOther(one)) - Number(isOther(other)) ||
    compareText(other.document, one.document) ||
    one.line - other.line ||
    compareText(one.statement, other.statement)
  );
}

function rankOf({ issuer, district }: Point): number {
  if (issuer === governmentOf(district)) return 0;
  return issuer === 'press' ? 1 : 2;
}

/** What tells most first: of several years, the one whose documents come nearest to a figure. */
const NEAREST = ['none-found', 'press-only', 'no-source'] as const;

function missingOf({ kind, year, missing }: IndicatorMapQuestion, slug: DistrictSlug): Missing {
  if (year !== null) return missing(slug, year, kind);
  const states = YEARS.map((each) => missing(slug, each, kind));
  return NEAREST.find((state) => states.includes(state)) ?? 'no-source';
}
