import { describe, expect, it } from 'vitest';
import { alternativesOf, undecidedIn } from '../../scripts/undecided/alternatives';
import type { AskedPattern, Question } from '../../scripts/undecided/askedPatterns';

/** A pattern that was asked about some texts. */
function asked(pattern: RegExp, texts: readonly string[], how: Partial<Question> = {}) {
  const questions = texts.map((text): [string, Question] => [
    text,
    { text, at: 0, onlyWhether: false, ...how },
  ]);
  const { source, flags } = pattern;
  const place = 'made-up/harbour.ts:1';
  return { place, source, flags, isPart: false, questions: new Map(questions) } as AskedPattern;
}

const undecided = (pattern: AskedPattern) => undecidedIn(pattern).map(({ words }) => words);

describe('the alternatives of a pattern', () => {
  it('are those of each group, and what is excepted, each with the pattern without it', () => {
    expect(
      alternativesOf(/渔(?:港|船)(?!人|民)/).map(({ kind, words, without }) => [
        kind,
        words,
        without,
      ]),
    ).toEqual([
      ['alternative', '港', '渔(?:船)(?!人|民)'],
      ['alternative', '船', '渔(?:港)(?!人|民)'],
      ['exception', '(?!人|民)', '渔(?:港|船)'],
      ['alternative', '人', '渔(?:港|船)(?!民)'],
      ['alternative', '民', '渔(?:港|船)(?!人)'],
    ]);
  });

  it('of one that has none are none', () => {
    expect(alternativesOf(/渔港?/)).toEqual([]);
  });
});

describe('an alternative', () => {
  it('is decided by a text that fits otherwise without it', () => {
    expect(undecided(asked(/渔港|渔船|渔村/, ['一座渔港', '渔船', '海鸥']))).toEqual(['渔村']);
  });

  it('is undecided where another reads the same', () => {
    expect(undecided(asked(/渔|渔港/, ['渔港']))).toEqual(['渔港']);
  });

  it('is decided by what fits, unless only whether was asked', () => {
    expect(undecided(asked(/渔港|渔/, ['渔港']))).toEqual(['渔']);
    expect(undecided(asked(/渔港|渔/, ['渔港'], { onlyWhether: true }))).toEqual(['渔港', '渔']);
  });

  it('that is excepted is decided by a text that fits without the exception', () => {
    expect(undecided(asked(/渔(?!人|民)/, ['渔民', '渔港']))).toEqual(['人']);
  });

  it('is looked for everywhere by a global pattern, at its place by a sticky one', () => {
    expect(undecided(asked(/港|船/g, ['渔港渔船']))).toEqual([]);
    expect(undecided(asked(/港|船/y, ['渔港渔船'], { at: 3 }))).toEqual(['港']);
  });
});
