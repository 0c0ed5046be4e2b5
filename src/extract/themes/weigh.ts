import type { ThemeWeight } from '../../contract/fields';
import { THEME_IDS, type ThemeId } from '../../contract/themes';
import { phraseScanner } from '../lexicon/phraseScanner';
import { NEUTRAL_TERMS, THEME_TERMS } from '../lexicon/themeTerms';

/** A word that tells a theme alone counts this much, any other 1. */
const STRONG = 2;
/** A heading names what its paragraphs are about: it tells this share of each, however long they are. */
const HEADING_SHARE = 0.1;
/** The sentence that a paragraph opens with counts twice more. */
const LEAD = 2;
const LEAD_END = /[。！？；]/;
/** Themes below this share of a passage are noise of single words. */
const LEAST_SHARE = 0.08;

interface Term {
  readonly theme: ThemeId;
  readonly weight: number;
}

const findTerms = phraseScanner<Term | null>([
  ...THEME_IDS.flatMap((theme) => {
    const [strong = '', weak = ''] = THEME_TERMS[theme].split('|');
    return [
      ...words(strong).map((word) => [word, { theme, weight: STRONG }] as const),
      ...words(weak).map((word) => [word, { theme, weight: 1 }] as const),
    ];
  }),
  ...words(NEUTRAL_TERMS).map((word) => [word, null] as const),
]);

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

/** How strongly a text's words tell each theme; longer words tell more. */
function tally(text: string, factor: number, into: Map<ThemeId, number>): void {
  for (const { phrase, meaning } of findTerms(text)) {
    if (!meaning) continue;
    const score = meaning.weight * factor * Math.sqrt(phrase.length);
    into.set(meaning.theme, (into.get(meaning.theme) ?? 0) + score);
  }
}

/** The themes of a passage, the heaviest first; weights sum to 1, or none where no word tells any. */
export function weighThemes(text: string, heading: string | null): ThemeWeight[] {
  const scores = new Map<ThemeId, number>();
  const lead = text.search(LEAD_END);
  tally(text, 1, scores);
  if (lead > 0) tally(text.slice(0, lead), LEAD, scores);
  addHeading(scores, heading);
  const total = sum(scores.values());
  const kept = [...scores].filter(([, score]) => score >= total * LEAST_SHARE);
  const keptTotal = sum(kept.map(([, score]) => score));
  return kept
    .sort((a, b) => b[1] - a[1] || THEME_IDS.indexOf(a[0]) - THEME_IDS.indexOf(b[0]))
    .map(([theme, score]) => ({ theme, weight: Number((score / keptTotal).toFixed(4)) }))
    .map(balance);
}

function addHeading(scores: Map<ThemeId, number>, heading: string | null): void {
  const told = new Map<ThemeId, number>();
  if (heading) tally(heading, 1, told);
  const own = sum(scores.values());
  const factor = own === 0 ? 1 : (own * HEADING_SHARE) / (1 - HEADING_SHARE) / sum(told.values());
  for (const [theme, score] of told) scores.set(theme, (scores.get(theme) ?? 0) + score * factor);
}

/** Rounding must not break the sum: the heaviest theme takes what is left. */
function balance(weight: ThemeWeight, index: number, all: readonly ThemeWeight[]): ThemeWeight {
  if (index > 0) return weight;
  const others = sum(all.slice(1).map((other) => other.weight));
  return { ...weight, weight: Number((1 - others).toFixed(4)) };
}

/** What tells a statement's theme, from the nearest evidence to the farthest. */
export interface ThemeEvidence {
  /** What is counted or measured. */
  readonly indicator: string;
  readonly quote: string;
  /** The short sentence that opened the subject, or empty. */
  readonly topic: string;
  /** The passage's themes, the heaviest first. */
  readonly passage: readonly ThemeWeight[];
}

const INDICATOR = 2;
const TOPIC = 0.7;
const PASSAGE = 2;

/** The theme of one statement: its own words first, its surroundings where they say little. */
export function themeOf({ indicator, quote, topic, passage }: ThemeEvidence): ThemeId {
  const scores = new Map<ThemeId, number>();
  // 「A占B比重」 is about A.
  tally(indicator.replace(/占.+比重?$/, ''), INDICATOR, scores);
  tally(quote, 1, scores);
  tally(topic, TOPIC, scores);
  for (const { theme, weight } of passage)
    scores.set(theme, (scores.get(theme) ?? 0) + weight * PASSAGE);
  const best = [...scores].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? 'government';
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
