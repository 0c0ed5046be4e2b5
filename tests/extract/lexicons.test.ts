import { describe, expect, it } from 'vitest';
import { DISTRICT_SLUGS } from '../../src/contract/places';
import { THEME_IDS } from '../../src/contract/themes';
import { BOUND_AFTER, BOUND_BEFORE } from '../../src/extract/lexicon/boundWords';
import {
  MILESTONE_NOUNS,
  VERBS_AFTER_OBJECT,
  VERBS_BEFORE_OBJECT,
} from '../../src/extract/lexicon/milestoneVerbs';
import { FALSE_FRIENDS, PLACE_NAMES } from '../../src/extract/lexicon/placeNames';
import { SUBDISTRICTS } from '../../src/extract/lexicon/subdistricts';
import { NEUTRAL_TERMS, THEME_TERMS } from '../../src/extract/lexicon/themeTerms';
import {
  HARD_UNITS,
  MONEY_UNITS,
  NAME_UNITS,
  SOFT_UNITS,
  TIME_UNITS,
} from '../../src/extract/lexicon/units';
import { DELIVERY_VERBS } from '../../src/extract/lexicon/verbs';

const repeated = (words: readonly string[]) =>
  words.filter((word, index) => words.indexOf(word) !== index).sort();
const termsOf = (list: string) => list.split(' ').filter((word) => word !== '');
const themeTerms = THEME_IDS.flatMap((theme) => {
  const { clear, usual, faint } = THEME_TERMS[theme];
  return termsOf([...clear, usual, faint].join(' '));
});

describe('no word stands twice in', () => {
  it.each([
    ['words before a figure', BOUND_BEFORE.map(([word]) => word)],
    ['words after a figure', BOUND_AFTER.map(([word]) => word)],
    ['verbs before their object', [...VERBS_BEFORE_OBJECT]],
    ['verbs after their object', [...VERBS_AFTER_OBJECT]],
    ['delivery verbs', [...DELIVERY_VERBS]],
    ['sub-districts', SUBDISTRICTS.map(({ name }) => name)],
    ['place names', PLACE_NAMES.map(({ name }) => name)],
    ['false friends', [...FALSE_FRIENDS]],
    ['neutral terms', termsOf(NEUTRAL_TERMS)],
    ['units, whatever their class', [...HARD_UNITS, ...SOFT_UNITS, ...TIME_UNITS, ...NAME_UNITS]],
    [
      'theme terms, neither within a theme nor under two',
      [...themeTerms, ...termsOf(NEUTRAL_TERMS)],
    ],
  ])('%s', (_name, words) => {
    expect(repeated(words)).toEqual([]);
  });
});

describe('vocabularies agree with each other', () => {
  it('every theme has words that tell it alone', () => {
    for (const theme of THEME_IDS)
      expect(termsOf(THEME_TERMS[theme].clear.join(' ')).length).toBeGreaterThan(30);
  });

  it('every place name leads to a district, and every district has one', () => {
    expect(new Set(PLACE_NAMES.map(({ place }) => place))).toEqual(new Set(DISTRICT_SLUGS));
  });

  it('place names are tried the longest first', () => {
    const lengths = PLACE_NAMES.map(({ name }) => name.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it('no false friend is itself a place name', () => {
    const names = new Set(PLACE_NAMES.map(({ name }) => name));
    expect(FALSE_FRIENDS.filter((phrase) => names.has(phrase))).toEqual([]);
  });

  it('money is among the units', () => {
    const units = new Set<string>(HARD_UNITS);
    expect([...MONEY_UNITS].filter((unit) => !units.has(unit))).toEqual([]);
  });

  it('what a milestone verb asks of its object is asked of a verb of the list', () => {
    const verbs = new Set<string>([...VERBS_BEFORE_OBJECT, ...VERBS_AFTER_OBJECT]);
    expect(Object.keys(MILESTONE_NOUNS).filter((verb) => !verbs.has(verb))).toEqual([]);
  });
});
