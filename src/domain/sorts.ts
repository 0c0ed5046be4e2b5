/** Orders of the statements; `figure` within a unit. */
export const SORTS = ['place', 'year', 'indicator', 'figure', 'document'] as const;
export type Sort = (typeof SORTS)[number];

export const SORT_DIRECTIONS = ['ascending', 'descending'] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** What a reader expects first: new years and documents, and large figures. */
export const NATURAL_DIRECTION = {
  place: 'ascending',
  year: 'descending',
  indicator: 'ascending',
  figure: 'descending',
  document: 'descending',
} as const satisfies Record<Sort, SortDirection>;
