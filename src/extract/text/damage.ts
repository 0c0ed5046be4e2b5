import { isCommonHan } from './gbk';

/** How far a lost character may leave its neighbours garbled, in characters. */
const REACH = 6;
/** What a slipped byte garbles right behind the mark: 「?!癷」. */
const NEXT = 2;
/** What a lost or half-read character leaves: a bare question mark, or U+FFFD. */
const LOST = /[?\uFFFD]/g;

/**
 * Places where the source has lost characters: offsets of the mark left behind. A question mark that ends
 * a question is none: nothing garbled stands before it, and no gloss or figure is glued to it.
 */
export function damagedPlaces(text: string): number[] {
  return [...text.matchAll(LOST)]
    .map((match) => match.index)
    .filter((index) => text[index] === '\uFFFD' || isLostCharacter(text, index));
}

function isLostCharacter(text: string, index: number): boolean {
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  if (!/\p{Script=Han}/u.test(before)) return false;
  if (/[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ)]/u.test(after)) return true;
  if (/[\d个]/.test(after)) return true;
  if (isGarbled(text.slice(index + 1, index + 1 + NEXT))) return true;
  const nearby = text.slice(Math.max(0, index - REACH), index);
  return isGarbled(nearby) && /[\p{Script=Han}、，,；;。]/u.test(after);
}

/** Whether words hold what no report writes: rare Han characters, or the lines and blocks of drawn boxes. */
export function isGarbled(words: string): boolean {
  return Array.from(words).some(
    (char) => /[\u2500-\u259F]/.test(char) || (/\p{Script=Han}/u.test(char) && !isCommonHan(char)),
  );
}

/** The mark by which Chinese editors show a character that cannot be read. */
const ILLEGIBLE = '□';
/** A pronunciation that lost its character, with what was left of it: 「?xì)」, 「M(fèi)」. */
const LEFT_GLOSS =
  /[?\uFFFD]?[A-Za-z]?[(（]?(?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+[)）]/g;
const LEFT_MARK = /(?<=\p{Script=Han})[?\uFFFD](?=[\p{Script=Han}、，,；])/gu;

/** Behind a gap, up to the last character that no report writes: 「□盥骂鋈块_挖」. */
const GARBLED_RUN = /□[^□，。、；：“”《》（）()\d]{1,8}/g;

/** Words as a reader is shown them: what was lost, or garbled with it, stands as one □ a place. */
export function shownWithGaps(words: string): string {
  return words
    .replace(LEFT_GLOSS, ILLEGIBLE)
    .replace(LEFT_MARK, ILLEGIBLE)
    .replace(GARBLED_RUN, withoutGarbled);
}

function withoutGarbled(run: string): string {
  const chars = Array.from(run);
  const last = chars.findLastIndex((char) => char === '_' || isGarbled(char));
  return last <= 0 ? run : ILLEGIBLE + chars.slice(last + 1).join('');
}
