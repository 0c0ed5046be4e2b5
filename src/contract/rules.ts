/**
 * The rules of the extraction that make statements: the ways of phrasing a figure, from those that ask for most to
 * the last resorts (in what order they are tried, READINGS in `src/extract/figures/shapes.ts` says), and those of
 * telling a milestone.
 */

export const FIGURE_RULES = [
  ...(['respectively', 'rates-apart', 'beside', 'amount-of-change', 'growth', 'share'] as const),
  ...(['reached', 'titled', 'shared-noun', 'fund-size', 'effort', 'count-before-noun'] as const),
  ...(['count-after-noun', 'share-done', 'level', 'leaning'] as const),
  ...(['predicate', 'measure-before', 'bare'] as const),
] as const;

export const MILESTONE_RULES = [
  ...(['milestone-verb-object', 'milestone-object-verb', 'milestone-completed'] as const),
  ...(['milestone-of-several', 'milestone-verb-alone'] as const),
] as const;

export const RULES = [...FIGURE_RULES, ...MILESTONE_RULES] as const;

export type FigureRule = (typeof FIGURE_RULES)[number];
export type MilestoneRule = (typeof MILESTONE_RULES)[number];
export type Rule = (typeof RULES)[number];
