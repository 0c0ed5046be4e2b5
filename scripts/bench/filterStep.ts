import type { StatementFile } from '../../src/contract/statementFile';
import { buildCharacterIndex } from '../../src/domain/characterIndex';
import { searchWords } from '../../src/domain/foldedText';
import { NATURAL_DIRECTION, type Sort, type SortDirection } from '../../src/domain/sorts';
import {
  facetColumns,
  filterRows,
  NOTHING_CHOSEN,
  type Choice,
  type Filtered,
} from '../../src/domain/statementFilter';
import { orderRows } from '../../src/domain/statementOrder';
import { findRows } from '../../src/domain/statementSearch';
import { arrangeStatements } from '../../src/domain/statementTable';

/** What a reader asks of the list; what is left out lets everything through. */
export interface Question {
  readonly name: string;
  readonly search?: string;
  readonly choice?: Partial<Choice>;
  readonly sort?: Sort;
  readonly direction?: SortDirection;
}

export interface FilterStep {
  /** Everything that follows a change: search, filter, counts of the facets, order. */
  readonly answer: (question: Question) => Filtered;
  /** What is made once after loading, in ms. */
  readonly arranged: number;
  readonly indexed: number;
  /** The first order by names, which are put in the order of their language once. */
  readonly named: number;
}

/**
 * The step that the list of statements takes on every change, with the page's own functions. The page keeps
 * what a change leaves as it was (the order, while only the search changes); here it is made anew.
 */
export async function filterStep(file: StatementFile): Promise<FilterStep> {
  const start = performance.now();
  const table = arrangeStatements(file);
  const columns = facetColumns(table);
  const arranged = performance.now();
  const { narrow } = await buildCharacterIndex(table.texts, () => Promise.resolve());
  const indexed = performance.now();
  orderRows(table, 'indicator', 'ascending', 'zh');
  const named = performance.now();
  return {
    answer: ({ search = '', choice, sort = 'place', direction = NATURAL_DIRECTION[sort] }) => {
      const found = findRows(table, searchWords(search), narrow);
      const order = orderRows(table, sort, direction, 'zh');
      return filterRows(columns, order, { ...NOTHING_CHOSEN, ...choice }, found);
    },
    arranged: arranged - start,
    indexed: indexed - arranged,
    named: named - indexed,
  };
}
