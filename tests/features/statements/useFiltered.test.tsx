import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { buildCharacterIndex } from '../../../src/domain/characterIndex';
import type { ListSort } from '../../../src/domain/sorts';
import { NOTHING_CHOSEN, type Choice } from '../../../src/domain/statementFilter';
import { useFiltered } from '../../../src/features/statements/useFiltered';
import { tableOf } from '../../domain/anyStatements';
import { located } from '../sampleStatements';

const table = tableOf([
  located({ id: 'a', line: 1 }),
  located({ id: 'b', line: 2, quote: '改造样本道路3条', indicator: '样本道路(改造)' }),
  located({ id: 'c', line: 3, district: 'luohu' }),
]);

const choice = (place: Choice['place'] = []): Choice => ({ ...NOTHING_CHOSEN, place });

function filtering(
  searched: string,
  listed: readonly string[] | null = null,
  sort: ListSort = 'place',
) {
  const seen = new Set<Uint32Array>();
  const { rerender } = renderHook(
    (chosen: Choice) => {
      const { filtered } = useFiltered(
        table,
        { sort, direction: undefined },
        chosen,
        searched,
        listed,
      );
      seen.add(filtered.rows);
    },
    { initialProps: choice() },
  );
  const lists = () => [...seen].map((rows) => [...rows]);
  return { lists, rerender };
}

/** Lets the page load the index and build it. */
const indexed = () =>
  act(async () => {
    await buildCharacterIndex(table.texts, () => Promise.resolve());
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

// A new list begins at its top and takes the keyboard there: the reader would lose the row that was opened.
it('the list stays the same one where the address changes and the rows do not', () => {
  const { lists, rerender } = filtering('');
  rerender(choice());
  rerender(choice(['yantian', 'luohu']));
  expect(lists()).toEqual([[2, 0, 1]]);
});

it('the list stays the same one when the index is there', async () => {
  const { lists } = filtering('学位');
  await indexed();
  expect(lists()).toEqual([[2, 0]]);
});

it('other rows are another list', () => {
  const { lists, rerender } = filtering('');
  rerender(choice(['luohu']));
  expect(lists()).toEqual([[2, 0, 1], [2]]);
});

it.each([
  ['those listed', '', ['c', 'a'], [0, 2]],
  ['those of them that the search finds', '道路', ['a', 'b'], [1]],
  ['none where the search finds others alone', '道路', ['a'], []],
  ['none of ids that it does not have', '', ['z'], []],
])('looks at the reader’s list alone: %s', (_what, searched, listed, rows) => {
  const { lists } = filtering(searched, listed);
  expect(new Set(lists()[0])).toEqual(new Set(rows));
});

it('shows the list in its own order, and by place where that is asked for', () => {
  expect(filtering('', ['b', 'c', 'a'], 'added').lists()).toEqual([[1, 2, 0]]);
  expect(filtering('', ['b', 'c', 'a']).lists()).toEqual([[2, 0, 1]]);
});
