import { THEME_IDS, type ThemeId } from '../../contract/themes';
import { phraseScanner } from '../lexicon/phraseScanner';
import { remembering } from '../text/remember';
import { NEUTRAL_TERMS, THEME_TERMS } from '../lexicon/themeTerms';

/** How much a word tells, by its class in the vocabulary. */
const CLEAR = 2;
const USUAL = 1;
const FAINT = 0.3;

interface Term {
  readonly theme: ThemeId;
  readonly weight: number;
}

const findTerms = phraseScanner<Term | null>([
  ...THEME_IDS.flatMap((theme) => {
    const { clear, usual, faint } = THEME_TERMS[theme];
    return [
      ...termsOf(clear.join(' '), { theme, weight: CLEAR }),
      ...termsOf(usual, { theme, weight: USUAL }),
      ...termsOf(faint, { theme, weight: FAINT }),
    ];
  }),
  ...termsOf(NEUTRAL_TERMS, null),
]);

function termsOf(list: string, meaning: Term | null): (readonly [string, Term | null])[] {
  return list
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => [word, meaning]);
}

/** How strongly words tell each theme: no shares yet. */
export type Scores = Map<ThemeId, number>;
export type ReadonlyScores = ReadonlyMap<ThemeId, number>;

/** How strongly a text's words tell each theme: longer words more. */
export const scoresOf = remembering((text: string): ReadonlyScores => {
  const scores: Scores = new Map();
  for (const { phrase, meaning } of findTerms(text)) {
    if (!meaning) continue;
    add(scores, meaning.theme, meaning.weight * Math.sqrt(phrase.length));
  }
  return scores;
});

/** Adds a theme's score. */
export function add(scores: Scores, theme: ThemeId, score: number): void {
  scores.set(theme, (scores.get(theme) ?? 0) + score);
}

/** Adds all scores of one text to those of another, times a factor. */
export function addAll(into: Scores, from: ReadonlyScores, factor: number): void {
  for (const [theme, score] of from) add(into, theme, score * factor);
}

/** The scores' sum. */
export function total(scores: ReadonlyScores): number {
  return [...scores.values()].reduce((sum, score) => sum + score, 0);
}

/** The scores as parts of 1. */
export function shares(scores: ReadonlyScores): Scores {
  const sum = total(scores);
  return new Map([...scores].map(([theme, score]) => [theme, score / sum]));
}
