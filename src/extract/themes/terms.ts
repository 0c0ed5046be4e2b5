import { THEME_IDS, type ThemeId } from '../../contract/themes';
import { phraseScanner } from '../lexicon/phraseScanner';
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

/**
 * How strongly words tell each theme: a value for each of the themes, which stand in the order in which they
 * were first told. A text tells few of them, so that two short lists are faster than a map.
 */
export interface Scores {
  readonly themes: ThemeId[];
  readonly values: number[];
}

export interface ReadonlyScores {
  readonly themes: readonly ThemeId[];
  readonly values: readonly number[];
}

export function noScores(): Scores {
  return { themes: [], values: [] };
}

/** How strongly a text's words tell each theme: longer words more. */
export function scoresOf(text: string): Scores {
  const scores = noScores();
  for (const { phrase, meaning } of findTerms(text)) {
    if (!meaning) continue;
    add(scores, meaning.theme, meaning.weight * Math.sqrt(phrase.length));
  }
  return scores;
}

/** Adds a theme's score. */
export function add({ themes, values }: Scores, theme: ThemeId, score: number): void {
  for (let index = 0; index < themes.length; index++) {
    if (themes[index] !== theme) continue;
    values[index] = (values[index] ?? 0) + score;
    return;
  }
  themes.push(theme);
  values.push(score);
}

/** Adds all scores of one text to those of another, times a factor. */
export function addAll(into: Scores, { themes, values }: ReadonlyScores, factor: number): void {
  for (let index = 0; index < themes.length; index++) {
    const theme = themes[index];
    if (theme !== undefined) add(into, theme, (values[index] ?? 0) * factor);
  }
}

/** The scores' sum. */
export function total({ values }: ReadonlyScores): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

const NONE: ReadonlyScores = { themes: [], values: [] };

/** The scores as parts of 1; nothing may be added to the scores afterwards. */
export function shares(scores: ReadonlyScores): ReadonlyScores {
  // Of many clauses no word tells a theme.
  if (scores.themes.length === 0) return NONE;
  const sum = total(scores);
  const values: number[] = [];
  for (const value of scores.values) values.push(value / sum);
  return { themes: scores.themes, values };
}
