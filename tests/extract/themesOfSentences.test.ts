import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../src/contract/themes';
import { closedGaps } from './knownGaps';
import { recordOf } from './readClause';
import { weigh } from './weigh';
import { SECOND_UNHEARD, SEVERAL_THEMES } from './themeMixtures';
import { ONE_THEME, OTHER_WORDS, type ThemeSentence } from './themeSentences';

const CLEAR = [...ONE_THEME, ...OTHER_WORDS];

function leading([themes, text]: ThemeSentence): string[] {
  return weigh(text)
    .slice(0, themes.length)
    .map(({ theme }) => theme);
}

describe('sentences on one theme', () => {
  it('stand for all sixteen themes, five or more each', () => {
    for (const theme of THEME_IDS)
      expect(CLEAR.filter(([[first]]) => first === theme).length).toBeGreaterThanOrEqual(5);
  });

  it.each(CLEAR)('%s weighs most in: %s', (themes, text) => {
    expect(leading([themes, text])).toEqual(themes);
  });

  it.each(ONE_THEME)('%s is the theme of each figure in: %s', ([theme], text) => {
    for (const statement of recordOf(text).statements)
      expect(`${statement.theme} ${statement.quote}`).toBe(`${String(theme)} ${statement.quote}`);
  });
});

describe('sentences on several themes', () => {
  it.each(SEVERAL_THEMES)('%s, the first the most, in: %s', (themes, text) => {
    const found = leading([themes, text]);
    expect(found[0]).toBe(themes[0]);
    expect(found.sort()).toEqual([...themes].sort());
  });

  it('known gaps are as many as listed', () => {
    const heard = (sentence: ThemeSentence) => leading(sentence).length === sentence[0].length;
    expect(closedGaps(SECOND_UNHEARD, heard)).toEqual([]);
    expect(SECOND_UNHEARD.length).toBe(3);
  });
});
