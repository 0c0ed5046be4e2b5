import { useMemo, useState } from 'react';
import { searchWords } from '../../domain/foldedText';
import { NATURAL_DIRECTION } from '../../domain/sorts';
import { facetColumns, filterRows, type Choice, type Filtered } from '../../domain/statementFilter';
import { orderRows } from '../../domain/statementOrder';
import { findRows } from '../../domain/statementSearch';
import type { StatementTable } from '../../domain/statementTable';
import { useLanguage } from '../../i18n/useText';
import type { UrlState } from '../../state/urlState';
import { useCharacterIndex } from './useCharacterIndex';
import { useSimplified } from './useSimplified';

interface Shown {
  readonly filtered: Filtered;
  /** What was searched for. */
  readonly words: readonly string[];
  /** The search in simplified characters, where nothing was found as it was typed. */
  readonly simplified: string | null;
}

/** The rows that meet the conditions, in their order, and the words that were searched for. */
export function useFiltered(
  table: StatementTable,
  { sort, direction = NATURAL_DIRECTION[sort] }: Pick<UrlState, 'sort' | 'direction'>,
  choice: Choice,
  searched: string,
): Shown {
  const language = useLanguage();
  const narrow = useCharacterIndex(table);
  const columns = useMemo(() => facetColumns(table), [table]);
  const order = useMemo(
    () => orderRows(table, sort, direction, language),
    [table, sort, direction, language],
  );
  const typed = useMemo(() => searchWords(searched), [searched]);
  const asTyped = useMemo(() => findRows(table, typed, narrow), [table, typed, narrow]);
  const simplified = useSimplified(searched, asTyped !== null && !asTyped.includes(1));
  const words = useMemo(
    () => (simplified === null ? typed : searchWords(simplified)),
    [typed, simplified],
  );
  const found = useMemo(
    () => (simplified === null ? asTyped : findRows(table, words, narrow)),
    [table, words, narrow, simplified, asTyped],
  );
  const filtered = useMemo(
    () => filterRows(columns, order, choice, found),
    [columns, order, choice, found],
  );
  const rows = useSameRows(filtered.rows);
  return { filtered: { ...filtered, rows }, words, simplified };
}

/**
 * The list that was there before, as long as it has the same rows: another list begins at its top, and opening
 * a row, or the index that loads meanwhile, must not lead away from it.
 */
function useSameRows(rows: Uint32Array): Uint32Array {
  const [kept, keep] = useState(rows);
  const isSame = rows.length === kept.length && rows.every((row, at) => row === kept[at]);
  if (!isSame) keep(rows);
  return isSame ? kept : rows;
}
