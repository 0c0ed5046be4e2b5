import type { ThemeWeight } from '../../contract/fields';
import { THEME_IDS, type ThemeId } from '../../contract/themes';
import { saysOnlyWhom, scoresOfNoun, scoresOfQuote } from './ownWords';
import { addAll, firstTold, noScores, NOTHING_TOLD, type ReadonlyScores } from './terms';

/** What tells a statement's theme, from the nearest evidence to the farthest. */
export interface ThemeEvidence {
  /** What is counted or measured. */
  readonly indicator: string;
  readonly quote: string;
  /** Where in the quotation the figure begins, or null without one. */
  readonly figureAt: number | null;
  /** The shares of the clause before in the same sentence, or null. */
  readonly before: ReadonlyScores | null;
  /** The shares of its sentence. */
  readonly sentence: ReadonlyScores;
  /** The shares of the short sentence that opened the subject, or null. */
  readonly topic: ReadonlyScores | null;
  /** The passage's themes, the heaviest first. */
  readonly passage: readonly ThemeWeight[];
}

/** The statement's own words count by their strength: a clear word of four characters has 4. */
const INDICATOR = 2;
const QUOTE = 1;
/** Its surroundings have this much to share out, however many their words: they decide where its own say little. */
const SENTENCE = 8;
const BEFORE = 1.5;
const TOPIC = 2;
const PASSAGE = 5;

/** The theme of one statement: its own words first, its surroundings where they say little. */
export function themeOf(evidence: ThemeEvidence): ThemeId {
  const { indicator, quote, figureAt, before, sentence, topic, passage } = evidence;
  const scores = noScores();
  if (before && before !== NOTHING_TOLD && saysOnlyWhom(indicator)) {
    addAll(scores, before, SENTENCE);
  } else {
    // 「A占B比重」 is about A.
    const noun = indicator.includes('占') ? indicator.replace(/占.+比重?$/, '') : indicator;
    addAll(scores, scoresOfNoun(noun), INDICATOR);
    addAll(scores, scoresOfQuote(quote, figureAt), QUOTE);
    if (before) addAll(scores, before, BEFORE);
    addAll(scores, sentence, SENTENCE);
  }
  if (topic) addAll(scores, topic, TOPIC);
  for (const { theme, weight } of passage) {
    const index = THEME_IDS.indexOf(theme);
    scores[index] = (scores[index] ?? 0) + weight * PASSAGE;
  }
  return (
    THEME_IDS[strongest(scores, indicator + quote)] ??
    (evidence.figureAt === null ? 'urban' : 'economy')
  );
}

/** The theme with most; of equals the one that the words tell first. */
function strongest(scores: ReadonlyScores, words: string): number {
  const most = Math.max(...scores);
  const best = scores.indexOf(most);
  if (most === 0) return -1;
  if (!scores.includes(most, best + 1)) return best;
  return (
    firstTold(
      words,
      scores.flatMap((score, theme) => (score === most ? [theme] : [])),
    ) ?? best
  );
}
