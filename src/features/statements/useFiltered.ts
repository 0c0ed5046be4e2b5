import { useMemo, useState } from 'react';
import { searchWords } from '../../domain/foldedText';
import { NATURAL_DIRECTION, type ListSort, type SortDirection } from '../../domain/sorts';
import { facetColumns, filterRows, type Choice, type Filtered } from '../../domain/statementFilter';
import { listOrder, orderRows } from '../../domain/statementOrder';
import { findRows, foremostFirst } from '../../domain/statementSearch';
import type { StatementTable } from '../../domain/statementTable';
import { alternativesOf, wordsApart } from '../../domain/synonyms';
import { useLanguage } from '../../i18n/useText';
import { useCharacterIndex } from './useCharacterIndex';
import { useSimplified } from './useSimplified';

interface Order {
  readonly sort: ListSort;
  readonly direction?: SortDirection | undefined;
}

interface Shown {
  readonly filtered: Filtered;
  /** What was searched for, and what means the same: marked where it stands. */
  readonly marked: readonly string[];
  /** The search in simplified characters, where nothing was found as it was typed. */
  readonly simplified: string | null;
  /** Its words apart, where nothing has them in one run. */
  readonly apart: readonly string[] | null;
}

/**
 * The rows that meet the conditions, in their order, and the words that were searched for.
 * @param listed ids of the only statements that are looked at; null for all.
 */
export function useFiltered(
  table: StatementTable,
  { sort, direction = NATURAL_DIRECTION[sort] }: Order,
  choice: Choice,
  searched: string,
  listed: readonly string[] | null,
): Shown {
  const language = useLanguage();
  const isTurned = direction !== NATURAL_DIRECTION[sort];
  const narrow = useCharacterIndex(table);
  const columns = useMemo(() => facetColumns(table), [table]);
  const order = useMemo(
    () =>
      sort === 'added'
        ? listOrder(table, listed ?? [])
        : orderRows(table, sort, direction, language),
    [table, sort, direction, language, listed],
  );
  const typed = useMemo(() => searchWords(searched), [searched]);
  const asTyped = useMemo(() => findRows(table, typed, narrow), [table, typed, narrow]);
  const simplified = useSimplified(searched, isInVain(asTyped));
  const { words, found, apart } = useMemo(() => {
    const whole = simplified === null ? typed : searchWords(simplified);
    const asWhole = simplified === null ? asTyped : findRows(table, whole, narrow);
    const parts = isInVain(asWhole) ? wordsApart(whole) : null;
    const inParts = parts && findRows(table, parts, narrow);
    return isInVain(inParts) || inParts === null
      ? { words: whole, found: asWhole, apart: null }
      : { words: parts ?? whole, found: inParts, apart: parts };
  }, [table, typed, narrow, simplified, asTyped]);
  const filtered = useMemo(() => {
    const passed = filterRows(columns, order, choice, found, flagsOf(table, listed));
    // The order that the page begins with gives way to what is meant; one that the reader chose does not,
    // as by place in a list alone.
    const isByMeaning = found !== null && listed === null && sort === 'place' && !isTurned;
    return isByMeaning ? { ...passed, rows: foremostFirst(passed.rows, found) } : passed;
  }, [table, columns, order, choice, found, listed, sort, isTurned]);
  const rows = useSameRows(filtered.rows);
  return {
    filtered: { ...filtered, rows },
    marked: useMemo(() => words.flatMap(alternativesOf), [words]),
    simplified,
    apart,
  };
}

/** 1 for each row on the list, else 0; null where there is none. */
function flagsOf({ rows }: StatementTable, listed: readonly string[] | null): Uint8Array | null {
  if (listed === null) return null;
  const ids = new Set(listed);
  return Uint8Array.from(rows, ({ statement }) => Number(ids.has(statement.id)));
}

function isInVain(found: Uint8Array | null): boolean {
  return found !== null && !found.some(Boolean);
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
