import { describe, expect, it } from 'vitest';
import { CONTEXT_RULES } from '../../src/extract/context/rules';
import { COMPARED } from './negatives/compared';
import { GENERAL } from './negatives/general';
import { OF_PLACES } from './negatives/ofPlaces';
import { readFigures } from './readClause';
import { expectNothing } from './statesNothing';

describe('figures that state nothing', () => {
  it.each(GENERAL)('$text', expectNothing);
});

describe('figures that say what a place is', () => {
  it.each(OF_PLACES)('$text', expectNothing);
});

describe('figures that only compare, or say out of how many', () => {
  it.each(COMPARED)('$text', expectNothing);
});

describe('the rules that leave figures out', () => {
  const ids = CONTEXT_RULES.map(({ id }) => id);

  it('are told apart by their ids', () => {
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('decide at least one of these texts each', () => {
    const deciding = new Set(
      [...GENERAL, ...OF_PLACES, ...COMPARED].flatMap(({ text, place }) =>
        readFigures(text, place).dropped.map(({ rule }) => rule),
      ),
    );
    expect(ids.filter((id) => !deciding.has(id))).toEqual([]);
  });
});
