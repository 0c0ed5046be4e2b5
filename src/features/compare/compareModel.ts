import type { Indicator, Pair, Point } from '../../contract/comparison';
import { CITY, DISTRICT_SLUGS, type DistrictSlug, type PlaceSlug } from '../../contract/places';
import { YEARS } from '../../contract/vocabularies';
import {
  comparedPoint,
  isYardstick,
  phrasesOf,
  type ComparedPoint,
} from '../../domain/comparedPoint';
import { isCity } from '../../domain/places';
import type { PointGap } from '../../domain/pointCsv';
import { columnOf, type CompareColumn, type MissingFor } from './columnStates';

/** The figures of one place. */
export interface ComparePanel {
  readonly place: PlaceSlug;
  readonly columns: readonly CompareColumn[];
  /** By year, targets before outcomes. */
  readonly points: readonly ComparedPoint[];
}

/**
 * A target and the outcome of its year. Years are not joined: a target after an outcome that went far beyond
 * the last one would look like a fall.
 */
export interface CompareLink {
  readonly from: string;
  readonly to: string;
  readonly exact: boolean;
}

/** What is known of a district without a panel, what tells most first. */
export const WHY_ABSENT = ['mentioned', 'none-found', 'press-only', 'no-source'] as const;

/** A district that has no panel, and what is known of why. */
export interface AbsentDistrict {
  readonly place: DistrictSlug;
  readonly why: (typeof WHY_ABSENT)[number];
  readonly columns: readonly CompareColumn[];
}

export interface CompareModel {
  readonly indicator: Indicator;
  readonly unit: string;
  readonly years: readonly number[];
  readonly districts: readonly ComparePanel[];
  /** Stands apart from the districts; null where the city gives no figure. */
  readonly city: ComparePanel | null;
  /** Whether the city's figures measure the districts' too. */
  readonly isYardstick: boolean;
  readonly links: readonly CompareLink[];
  /** What figures in sight count that is only nearly the indicator, by number from 1. */
  readonly phrases: readonly string[];
  readonly absent: readonly AbsentDistrict[];
}

export interface CompareQuestion {
  readonly indicator: Indicator;
  readonly pairs: readonly Pair[];
  /** None for all that give figures. */
  readonly places: readonly PlaceSlug[];
  /** None for all. */
  readonly years: readonly number[];
  readonly missing: MissingFor;
}

/** What the comparison shows, without a pixel. */
export function compareModel(question: CompareQuestion): CompareModel {
  const { indicator, places, missing } = question;
  const years = question.years.length > 0 ? question.years : yearsTold(indicator, places);
  const inYears = indicator.points.filter(({ year }) => years.includes(year));
  const slugs = DISTRICT_SLUGS.filter((slug) =>
    places.length > 0 ? places.includes(slug) : inYears.some(({ district }) => district === slug),
  );
  const pointsAt = (place: PlaceSlug) =>
    inYears.filter(({ district }) => district === place).sort(inOrder);
  const phrases = phrasesOf([...slugs, CITY.slug].flatMap(pointsAt));
  const panel = (place: PlaceSlug): ComparePanel => {
    const own = pointsAt(place).map((point) => comparedPoint(point, indicator.unit, phrases));
    return {
      place,
      points: own,
      columns: years.map((year) => columnOf(place, year, own, missing)),
    };
  };
  const districts = slugs.map(panel);
  const city = panel(CITY.slug);
  const shown = new Set([...districts, city].flatMap((each) => each.points.map(idOf)));
  return {
    indicator,
    unit: indicator.unit,
    years,
    districts,
    city: city.points.length > 0 || places.includes(CITY.slug) ? city : null,
    isYardstick: isYardstick(indicator),
    links: question.pairs
      .filter(({ relation }) => relation === 'target-outcome')
      .map(linkOf)
      .filter(({ from, to }) => shown.has(from) && shown.has(to)),
    phrases,
    absent: places.length > 0 ? [] : absentOf(question, years, districts),
  };
}

/** What is missing of the districts and the city, where a document of the record would tell it. */
export function gapsOf({ districts, absent, city }: CompareModel): PointGap[] {
  return [...districts, ...absent, ...(city ? [city] : [])].flatMap(({ place, columns }) =>
    columns.flatMap((column) =>
      (['target', 'outcome'] as const).flatMap((kind) => {
        const missing = column[kind];
        if (missing === 'figures' || missing === 'outside') return [];
        return { district: place, year: column.year, kind, missing };
      }),
    ),
  );
}

/** The years of the record, and those besides that the places, or the city, give figures for. */
export function yearsTold(
  { points }: Pick<Indicator, 'points'>,
  places: readonly PlaceSlug[],
): number[] {
  const told = points
    .filter(({ district }) => places.length === 0 || isCity(district) || places.includes(district))
    .map(({ year }) => year);
  return [...new Set([...YEARS, ...told])].sort((one, other) => one - other);
}

function inOrder(one: Point, other: Point): number {
  return (
    one.year - other.year ||
    Number(one.kind === 'outcome') - Number(other.kind === 'outcome') ||
    one.document.localeCompare(other.document, 'en') ||
    one.line - other.line
  );
}

function linkOf({ match, target, outcome }: Pair): CompareLink {
  return { from: target.statement, to: outcome.statement, exact: match === 'exact' };
}

function absentOf(
  { indicator, missing }: CompareQuestion,
  years: readonly number[],
  panels: readonly ComparePanel[],
): AbsentDistrict[] {
  const present = new Set(panels.map(({ place }) => place));
  const mentioned = new Set(indicator.mentions.map(({ district }) => district));
  return DISTRICT_SLUGS.filter((slug) => !present.has(slug)).map((place) => {
    const columns = years.map((year) => columnOf(place, year, [], missing));
    const states = new Set<string>(columns.flatMap(({ target, outcome }) => [target, outcome]));
    if (mentioned.has(place)) states.add('mentioned');
    return { place, columns, why: WHY_ABSENT.find((why) => states.has(why)) ?? 'no-source' };
  });
}

function idOf({ statement }: Point): string {
  return statement;
}
