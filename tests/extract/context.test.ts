import { describe, expect, it } from 'vitest';
import { CONTEXT_RULES } from '../../src/extract/context/rules';
import { COMPARED } from './negatives/compared';
import { COMPARISON_WORDS } from './negatives/comparisonWords';
import { EXISTING_WORDS } from './negatives/existingWords';
import { GENERAL } from './negatives/general';
import { NAME_WORDS } from './negatives/nameWords';
import { OF_PLACES } from './negatives/ofPlaces';
import { OF_WORKS } from './negatives/ofWorks';
import { PLACE_WORDS } from './negatives/placeWords';
import { SIZE_WORDS } from './negatives/sizeWords';
import { THRESHOLD_WORDS } from './negatives/thresholdWords';
import { readFigures } from './readClause';
import { expectNothing, type Negative } from './statesNothing';
import { variants } from './variants';

/** Where several words do the same, each of them. */
const WORDS: readonly Negative[] = [
  ...COMPARISON_WORDS,
  ...EXISTING_WORDS,
  ...NAME_WORDS,
  ...PLACE_WORDS,
  ...SIZE_WORDS,
  ...THRESHOLD_WORDS,
].flatMap((negative) => variants(negative.text).map(({ text }) => ({ ...negative, text })));

describe('figures that state nothing', () => {
  it.each(GENERAL)('$text', expectNothing);
});

describe('figures that say what a place is', () => {
  it.each(OF_PLACES)('$text', expectNothing);
});

describe('figures that say how large works are, or what is kept in view', () => {
  it.each(OF_WORKS)('$text', expectNothing);
});

describe('figures that only compare, or say out of how many', () => {
  it.each(COMPARED)('$text', expectNothing);
});

describe('figures that state nothing, whichever word says so', () => {
  it.each(WORDS)('$text', expectNothing);
});

describe('the rules that leave figures out', () => {
  const ids = CONTEXT_RULES.map(({ id }) => id);

  it('are told apart by their ids', () => {
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('decide at least one of these texts each', () => {
    const deciding = new Set(
      [...GENERAL, ...OF_PLACES, ...OF_WORKS, ...COMPARED, ...WORDS].flatMap(({ text, place }) =>
        readFigures(text, place).dropped.map(({ rule }) => rule),
      ),
    );
    expect(ids.filter((id) => !deciding.has(id))).toEqual([]);
  });
});
