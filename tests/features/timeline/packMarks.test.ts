import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packMarks, type MarkSize } from '../../../src/features/timeline/packMarks';

const ROOM = { width: 300, maxLanes: 2, gap: 8, moreWidth: 30 };

function mark(id: string, changes: Partial<MarkSize> = {}): MarkSize {
  return { id, labelled: 100, bare: 16, pull: 0, track: null, ...changes };
}

const marks = (count: number, changes: Partial<MarkSize> = {}) =>
  Array.from({ length: count }, (_, at) => mark(`m${at}`, changes));

const anyMarks = fc
  .array(
    fc.record({
      labelled: fc.integer({ min: 16, max: 360 }),
      pull: fc.constantFrom(-1 as const, 0 as const, 1 as const),
      track: fc.option(fc.integer({ min: 0, max: 6 })),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((changes, at) => mark(`m${at}`, changes)));

const anyRoom = fc.record({
  width: fc.integer({ min: 60, max: 400 }),
  maxLanes: fc.integer({ min: 1, max: 6 }),
  gap: fc.constant(8),
  moreWidth: fc.constant(30),
  onlyLabelled: fc.boolean(),
});

describe('packing marks', () => {
  test('every mark is either placed or counted behind "+N"', () => {
    fc.assert(
      fc.property(anyMarks, anyRoom, (list, room) => {
        const cell = packMarks(list, room);
        expect([...cell.marks.map(({ id }) => id), ...cell.hidden].sort()).toEqual(
          list.map(({ id }) => id).sort(),
        );
        expect(cell.more === null).toBe(cell.hidden.length === 0);
      }),
    );
  });

  test('where only named marks are drawn, each has its label, and the others are counted', () => {
    const list = [mark('a'), mark('nameless', { labelled: 16 }), mark('b'), mark('c'), mark('d')];
    const cell = packMarks(list, { ...ROOM, onlyLabelled: true });
    expect(cell.marks.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(cell.marks.every(({ labelled }) => labelled)).toBe(true);
    expect(cell.hidden).toEqual(['nameless']);
    expect(cell.more).not.toBeNull();
  });

  test('marks of a lane do not overlap, and none leaves its room', () => {
    fc.assert(
      fc.property(anyMarks, anyRoom, (list, room) => {
        const cell = packMarks(list, room);
        expect(cell.lanes).toBeLessThanOrEqual(room.maxLanes);
        const boxes = [
          ...cell.marks,
          ...(cell.more ? [{ ...cell.more, id: '+N', width: room.moreWidth }] : []),
        ].sort((one, other) => one.lane - other.lane || one.x - other.x);
        boxes.forEach((box, at) => {
          expect(box.x - box.width / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(box.x + box.width / 2).toBeLessThanOrEqual(room.width + 1e-9);
          const before = boxes[at - 1];
          if (before?.lane === box.lane)
            expect(box.x - box.width / 2 - (before.x + before.width / 2)).toBeGreaterThanOrEqual(
              room.gap - 1e-9,
            );
        });
      }),
    );
  });

  test('a lone mark stands in the middle, with its label', () => {
    expect(packMarks([mark('only')], ROOM).marks).toEqual([
      { id: 'only', lane: 0, x: 150, width: 100, labelled: true },
    ]);
  });

  test('where room is short, the first marks keep their labels', () => {
    const { marks: placed, hidden } = packMarks(marks(8), ROOM);
    const labelled = placed.filter((one) => one.labelled).map(({ id }) => id);
    expect(hidden).toEqual([]);
    expect(labelled.length).toBeGreaterThan(0);
    expect(labelled.sort()).toEqual(['m0', 'm1', 'm2', 'm3', 'm4'].slice(0, labelled.length));
  });

  test('a label wider than the room is left out, the mark stays', () => {
    expect(packMarks([mark('wide', { labelled: 301 })], ROOM).marks).toMatchObject([
      { id: 'wide', labelled: false },
    ]);
  });

  test('where even bare marks do not fit, the last are hidden', () => {
    const { hidden, more } = packMarks(marks(40), ROOM);
    expect(more?.lane).toBe(1);
    expect(hidden.at(-1)).toBe('m39');
    expect(hidden).not.toContain('m0');
  });

  test('joined marks take the lane of their track and the side of their other end', () => {
    const { marks: placed } = packMarks(
      [
        mark('first', { track: 0, pull: 1, labelled: 60 }),
        mark('second', { track: 1, pull: 1, labelled: 60 }),
        mark('loose', { labelled: 60 }),
      ],
      ROOM,
    );
    const at = (id: string) => placed.find((one) => one.id === id);
    expect(at('first')?.lane).toBe(0);
    expect(at('second')?.lane).toBe(1);
    expect(at('loose')?.lane).toBe(0);
    expect(at('first')?.x).toBeGreaterThan(at('loose')?.x ?? Infinity);
  });

  test('no marks take no lane', () => {
    expect(packMarks([], ROOM)).toEqual({ marks: [], lanes: 0, hidden: [], more: null });
  });
});
