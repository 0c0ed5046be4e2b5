import { useMemo } from 'react';
import { searchWords } from '../../domain/foldedText';
import { NATURAL_DIRECTION } from '../../domain/sorts';
import { facetColumns, filterRows, type Choice, type Filtered } from '../../domain/statementFilter';
import { orderRows } from '../../domain/statementOrder';
import { findRows } from '../../domain/statementSearch';
import type { StatementTable } from '../../domain/statementTable';
import { useLanguage } from '../../i18n/useText';
import type { UrlState } from '../../state/urlState';
import { useCharacterIndex } from './useCharacterIndex';

/** The rows that meet the conditions, in their order, and the words that were searched for. */
export function useFiltered(
  table: StatementTable,
  { sort, direction = NATURAL_DIRECTION[sort] }: Pick<UrlState, 'sort' | 'direction'>,
  choice: Choice,
  searched: string,
): { readonly filtered: Filtered; readonly words: readonly string[] } {
  const language = useLanguage();
  const narrow = useCharacterIndex(table);
  const columns = useMemo(() => facetColumns(table), [table]);
  const order = useMemo(
    () => orderRows(table, sort, direction, language),
    [table, sort, direction, language],
  );
  const words = useMemo(() => searchWords(searched), [searched]);
  const found = useMemo(() => findRows(table, words, narrow), [table, words, narrow]);
  const filtered = useMemo(
    () => filterRows(columns, order, choice, found),
    [columns, order, choice, found],
  );
  return { filtered, words };
}
