/* eslint-disable jsx-a11y/no-redundant-roles --
   Browsers take what they know of a table from its layout, and the style sheet lays it out as a grid. */
import {
  NATURAL_DIRECTION,
  type ListSort,
  type Sort,
  type SortDirection,
} from '../../domain/sorts';
import { statements as words } from '../../i18n/messages/statements';
import { useText } from '../../i18n/useText';
import { changeUrlState } from '../../state/useUrlState';

const COLUMNS = [
  { id: 'place', sort: 'place' },
  { id: 'year', sort: 'year' },
  { id: 'kind', sort: null },
  { id: 'indicator', sort: 'indicator' },
  { id: 'figure', sort: 'figure' },
  { id: 'strength', sort: null },
  { id: 'theme', sort: null },
  { id: 'document', sort: 'document' },
] as const;

export const COLUMN_COUNT = COLUMNS.length;

export interface TableHeadProps {
  readonly sort: ListSort;
  readonly direction: SortDirection;
  /** The order that stands where none is chosen. */
  readonly natural: ListSort;
}

/** The names of the columns; those that the statements can be sorted by are buttons. */
export function TableHead({ sort, direction, natural }: TableHeadProps) {
  const text = useText();
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <th
            key={column.id}
            role="columnheader"
            scope="col"
            className={`statements-${column.id}`}
            aria-sort={column.sort === sort ? direction : undefined}
          >
            {column.sort === null ? (
              text(words.column[column.id])
            ) : (
              <button
                type="button"
                onClick={() => {
                  changeUrlState(sortChange(column.sort, { sort, direction, natural }));
                }}
              >
                {text(words.column[column.id])}
                <span aria-hidden="true">
                  {column.sort === sort && (direction === 'ascending' ? ' ↑' : ' ↓')}
                </span>
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Another column in the direction natural to it; the same one turned round. */
export function sortChange(
  wanted: ListSort,
  { sort, direction, natural }: TableHeadProps,
): { sort: Sort | undefined; direction: SortDirection | undefined } {
  const chosen = wanted === natural || wanted === 'added' ? undefined : wanted;
  if (wanted !== sort) return { sort: chosen, direction: undefined };
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  return { sort: chosen, direction: turned === NATURAL_DIRECTION[sort] ? undefined : turned };
}
