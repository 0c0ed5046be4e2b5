/** Orders of the statements; `figure` within a unit. */
export const SORTS = ['place', 'year', 'indicator', 'figure', 'document'] as const;
export type Sort = (typeof SORTS)[number];

/** Of the reader's list alone there is one more: that in which it was put together. */
export const LIST_SORTS = ['added', ...SORTS] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export const SORT_DIRECTIONS = ['ascending', 'descending'] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** What a reader expects first: new years and documents, and large figures. */
export const NATURAL_DIRECTION = {
  added: 'ascending',
  place: 'ascending',
  year: 'descending',
  indicator: 'ascending',
  figure: 'descending',
  document: 'descending',
} as const satisfies Record<ListSort, SortDirection>;
