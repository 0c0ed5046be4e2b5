import type { ThemeWeight } from '../../contract/fields';
import { THEME_IDS } from '../../contract/themes';
import { remembering } from '../text/remember';
import {
  addAll,
  noScores,
  NOTHING_TOLD,
  scoresOf,
  shares,
  total,
  type ReadonlyScores,
} from './terms';
import { sentencesOf, type ToldClause } from './toldClause';

/** Words this strong, one clear word of four characters, tell half of what a clause is about, its sentence the rest. */
const CLAUSE_HALF = 4;
/** The same for a sentence, six clear words: it takes the rest from heading and paragraph. */
const SENTENCE_HALF = 20;
/** A heading tells this share of what its paragraph is about: a headline may be more catchy than true. */
const HEADING_SHARE = 0.3;
/** The sentence that a paragraph opens with tells this share of the rest: it mostly names the subject. */
const LEAD_SHARE = 0.6;
/** Themes below this share of a passage are noise of single words. */
const LEAST_SHARE = 0.04;

/**
 * The themes of a passage as shares of its text, the largest first; they sum to 1, or none where no word tells
 * any. Each clause counts by its length, so that a list of many words takes no more than its place. A clause
 * is about what its words tell, and where these say little, about what its sentence is about; a sentence in
 * turn leans on the heading, the paragraph's opening and the paragraph.
 */
export function weighThemes(clauses: readonly ToldClause[], heading: string | null): ThemeWeight[] {
  const sentences = sentencesOf(clauses);
  const topic = topicOf(sentences, clauses, heading);
  const chars = noScores();
  for (const ofSentence of sentences) {
    const strength = ofSentence.reduce((sum, clause) => sum + clause.strength, 0);
    const around = mix(toldBy(ofSentence), topic, trust(strength, SENTENCE_HALF));
    const sharpAround = sharpen(around);
    for (const clause of ofSentence)
      addAll(chars, aboutOf(clause, around, sharpAround), lengthOf(clause));
  }
  return asWeights(chars);
}

/** What a clause is about, by its own words as far as they are believed. */
function aboutOf(
  { shares: own, strength }: ToldClause,
  around: ReadonlyScores,
  sharpAround: ReadonlyScores,
): ReadonlyScores {
  if (own === NOTHING_TOLD) return sharpAround;
  return sharpen(mix(own, around, trust(strength, CLAUSE_HALF)));
}

function lengthOf({ clause }: ToldClause): number {
  return clause.end - clause.start;
}

const tellHeading = remembering((heading) => shares(scoresOf(heading)));

/** What a paragraph is about as a whole. */
function topicOf(
  [lead = [], ...later]: readonly ToldClause[][],
  clauses: readonly ToldClause[],
  heading: string | null,
): ReadonlyScores {
  const body = mix(toldBy(later.length > 0 ? lead : []), toldBy(clauses), LEAD_SHARE);
  return mix(tellHeading(heading ?? ''), body, HEADING_SHARE);
}

/** What clauses are about together: each tells its part by its length, as far as its words are believed. */
function toldBy(clauses: readonly ToldClause[]): ReadonlyScores {
  const told = noScores();
  for (const clause of clauses)
    addAll(told, clause.shares, lengthOf(clause) * trust(clause.strength, CLAUSE_HALF));
  return shares(told);
}

/** From 0 to 1, how far words of this strength are believed over what surrounds them. */
function trust(strength: number, half: number): number {
  return strength / (strength + half);
}

/** One share of the near and the rest of the far; all of the other where one tells nothing. */
function mix(near: ReadonlyScores, far: ReadonlyScores, share: number): ReadonlyScores {
  if (near === NOTHING_TOLD) return far;
  if (far === NOTHING_TOLD) return near;
  const mixed = noScores();
  addAll(mixed, near, share);
  addAll(mixed, far, 1 - share);
  return mixed;
}

/** A clause is mostly about one thing: what it mentions besides counts less than its words would say. */
function sharpen(told: ReadonlyScores): ReadonlyScores {
  if (told === NOTHING_TOLD) return told;
  const sharp = noScores();
  for (let theme = 0; theme < sharp.length; theme++) sharp[theme] = (told[theme] ?? 0) ** 2;
  return shares(sharp);
}

function asWeights(chars: ReadonlyScores): ThemeWeight[] {
  const least = total(chars) * LEAST_SHARE;
  const kept = shares(chars.map((length) => (length >= least ? length : 0)));
  // Sorting is stable: equals stay in the order of THEME_IDS.
  return THEME_IDS.map((theme, index) => ({ theme, share: kept[index] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ theme, share }) => ({ theme, weight: Number(share.toFixed(4)) }))
    .map(balance);
}

/** Rounding must not break the sum: the heaviest theme takes what is left. */
function balance(weight: ThemeWeight, index: number, all: readonly ThemeWeight[]): ThemeWeight {
  if (index > 0) return weight;
  const others = all.slice(1).reduce((sum, other) => sum + other.weight, 0);
  return { ...weight, weight: Number((1 - others).toFixed(4)) };
}
