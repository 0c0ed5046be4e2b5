import { useMemo, useState } from 'react';
import { searchWords } from '../../domain/foldedText';
import { NATURAL_DIRECTION } from '../../domain/sorts';
import { facetColumns, filterRows, type Choice, type Filtered } from '../../domain/statementFilter';
import { orderRows } from '../../domain/statementOrder';
import { findRows, foremostFirst } from '../../domain/statementSearch';
import type { StatementTable } from '../../domain/statementTable';
import { alternativesOf, wordsApart } from '../../domain/synonyms';
import { useLanguage } from '../../i18n/useText';
import { DEFAULT_STATE, type UrlState } from '../../state/urlState';
import { useCharacterIndex } from './useCharacterIndex';
import { useSimplified } from './useSimplified';

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
  { sort, direction = NATURAL_DIRECTION[sort] }: Pick<UrlState, 'sort' | 'direction'>,
  choice: Choice,
  searched: string,
  listed: readonly string[] | null,
): Shown {
  const language = useLanguage();
  const isTurned = direction !== NATURAL_DIRECTION[sort];
  const narrow = useCharacterIndex(table);
  const columns = useMemo(() => facetColumns(table), [table]);
  const order = useMemo(
    () => orderRows(table, sort, direction, language),
    [table, sort, direction, language],
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
    const passed = filterRows(columns, order, choice, among(table, found, listed));
    // The order that the page begins with gives way to what is meant; one that the reader chose does not.
    const isByMeaning = found !== null && sort === DEFAULT_STATE.sort && !isTurned;
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

/** What the search found among the listed statements; null where neither is asked for. */
function among(
  { rows }: StatementTable,
  found: Uint8Array | null,
  listed: readonly string[] | null,
): Uint8Array | null {
  if (listed === null) return found;
  const ids = new Set(listed);
  return Uint8Array.from(rows, ({ statement }, row) =>
    ids.has(statement.id) ? (found?.[row] ?? 1) : 0,
  );
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
