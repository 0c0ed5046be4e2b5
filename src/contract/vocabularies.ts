/** The closed vocabularies of the records: each `as const` list gives both the schema and the type. */

/** The years the record covers; documents may name others (a target by 2025, a result of 2021). */
export const YEARS = [2022, 2023, 2024] as const;

/** Years that a report may look back on or plan for. */
export const YEAR_RANGE = { earliest: 1978, latest: 2060 } as const;

export const STATEMENT_KINDS = ['target', 'outcome', 'milestone'] as const;

export const KIND_NAMES = {
  target: { zh: '目标', en: 'Target' },
  outcome: { zh: '结果', en: 'Outcome' },
  milestone: { zh: '里程碑', en: 'Milestone' },
} as const;

/** How a figure is bounded: `min` 不少于, `max` 以内, `approx` 左右, `range` 1-2, `exact`. */
export const BOUNDS = ['exact', 'min', 'max', 'approx', 'range'] as const;

/** `committed` 确保 or a plain statement; `aspired` 力争, 争取, 预期. Targets and milestones only. */
export const STRENGTHS = ['committed', 'aspired'] as const;

/** The words that make a target an aspiration. */
export const HEDGES = [
  ...(['力争', '争取', '力求', '预期', '预计', '有望'] as const),
  ...(['谋划', '探索', '争创'] as const),
] as const;

export const DOCUMENT_KINDS = ['work-report', 'plan', 'news'] as const;

/** Who speaks: the district of itself, the city, or a newspaper. */
export const ISSUERS = ['district', 'city', 'press'] as const;

/** What a passage does: sets out a year, looks back on one, or reports news of both. */
export const PERIODS = ['plan', 'review', 'news'] as const;

/** What a figure measures: a level in the year, its growth, what is newly added in it, a stock at its end. */
export const NATURES = ['level', 'growth', 'new', 'stock'] as const;

/** Which way is better, where either is. */
export const DIRECTIONS = ['more', 'less', 'neither'] as const;

/**
 * Why figures of two indicators stand apart although they sound alike: a level and its growth, a stock and
 * what was added to it, a part and the whole, units of different families.
 */
export const INCOMPARABLE = ['level-growth', 'stock-new', 'part-whole', 'unit'] as const;

/**
 * What sets the sides of a pair apart, though they stand beside each other: `name` another name of the same,
 * `alias` one that may not cover the same, `scope` a wider or narrower thing, `act` what is done to it,
 * `combined` several things together on one side only; `basis` 「同口径」 that one side states, `measure-word`
 * 家 and 户 of the same things, `unit` 万元 and 亿元, a side that tells a fall of what the other tells as growth.
 */
export const DIFFERENCES = [
  ...(['name', 'alias', 'scope', 'act', 'combined', 'basis', 'measure-word', 'unit'] as const),
  ...(['target-falls', 'outcome-falls'] as const),
] as const;

/** How far the outcome of a pair reaches, seen from its target. */
export const EXTENTS = ['wider', 'narrower'] as const;

export type Hedge = (typeof HEDGES)[number];
export type Nature = (typeof NATURES)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Incomparable = (typeof INCOMPARABLE)[number];
export type DifferenceKind = (typeof DIFFERENCES)[number];
export type Extent = (typeof EXTENTS)[number];
export type Year = (typeof YEARS)[number];
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type Bound = (typeof BOUNDS)[number];
export type Strength = (typeof STRENGTHS)[number];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type Issuer = (typeof ISSUERS)[number];
export type Period = (typeof PERIODS)[number];
