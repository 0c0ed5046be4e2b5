import { THEME_IDS } from '../../contract/themes';
import { phraseScanner } from '../lexicon/phraseScanner';
import { NEUTRAL_TERMS, THEME_TERMS } from '../lexicon/themeTerms';

/** How much a word tells, by its class in the vocabulary. */
const CLEAR = 2;
const USUAL = 0.8;
const FAINT = 0.3;

interface Term {
  /** Its place in THEME_IDS. */
  readonly theme: number;
  readonly score: number;
}

const findTerms = phraseScanner<Term | null>([
  ...THEME_IDS.flatMap((id, theme) => {
    const { clear, usual, faint } = THEME_TERMS[id];
    return [
      ...termsOf(clear.join(' '), theme, CLEAR),
      ...termsOf(usual, theme, USUAL),
      ...termsOf(faint, theme, FAINT),
    ];
  }),
  ...phrasesOf(NEUTRAL_TERMS).map((phrase) => [phrase, null] as const),
]);

function termsOf(list: string, theme: number, weight: number): (readonly [string, Term])[] {
  return phrasesOf(list).map((phrase) => [
    phrase,
    { theme, score: weight * Math.sqrt(phrase.length) },
  ]);
}

function phrasesOf(list: string): string[] {
  return list.split(' ').filter((phrase) => phrase !== '');
}

/** How strongly words tell each theme: a value for each, in the order of THEME_IDS. */
export type Scores = number[];
export type ReadonlyScores = readonly number[];

const THEMES = THEME_IDS.length;
/** Held as fractions from the start, so that no copy must be made anew for its first one. */
const ZEROS: ReadonlyScores = THEME_IDS.map(() => 0.5).fill(0);
/** The same one wherever nothing is told, so that it is known by itself. */
export const NOTHING_TOLD: ReadonlyScores = noScores();

export function noScores(): Scores {
  return ZEROS.slice();
}

/** How strongly a text's words tell each theme: longer words more. */
export function scoresOf(text: string): ReadonlyScores {
  const found = findTerms(text);
  let scores: Scores | null = null;
  for (const { meaning } of found) {
    if (!meaning) continue;
    scores ??= noScores();
    scores[meaning.theme] = (scores[meaning.theme] ?? 0) + meaning.score;
  }
  return scores ?? NOTHING_TOLD;
}

/** The theme that a text's words tell first of some, as indices; null where they tell none of them. */
export function firstTold(text: string, themes: readonly number[]): number | null {
  const first = findTerms(text).find(({ meaning }) => meaning && themes.includes(meaning.theme));
  return first?.meaning?.theme ?? null;
}

/** Adds all scores of one text to those of another, times a factor. */
export function addAll(into: Scores, from: ReadonlyScores, factor: number): void {
  if (from === NOTHING_TOLD) return;
  for (let theme = 0; theme < THEMES; theme++)
    into[theme] = (into[theme] ?? 0) + (from[theme] ?? 0) * factor;
}

/** The scores' sum. */
export function total(scores: ReadonlyScores): number {
  let sum = 0;
  for (let theme = 0; theme < THEMES; theme++) sum += scores[theme] ?? 0;
  return sum;
}

/** The scores as parts of 1, or NOTHING_TOLD. */
export function shares(scores: ReadonlyScores, sum = total(scores)): ReadonlyScores {
  if (sum === 0) return NOTHING_TOLD;
  const parts = noScores();
  for (let theme = 0; theme < THEMES; theme++) parts[theme] = (scores[theme] ?? 0) / sum;
  return parts;
}
