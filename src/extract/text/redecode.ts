import { gbkBytes, gbkChar, isCommonHan } from './gbk';
import { isHan } from './han';
import { replaceRuns, type MappedText, type Replacement } from './mappedText';
import { simplifyText } from './simplify';

/** A run's bigrams must be attested in the rest of the document at least this often to be believed. */
const ATTESTED_SHARE = 0.5;
const NUMERALS = '一二三四五六七八九十';
/** Lead byte → numeral: the ten differ in their first byte, so that one byte of （三） is enough. */
const NUMERAL_OF_LEAD = new Map(
  Array.from(NUMERALS, (numeral) => [gbkBytes(numeral)?.[0] ?? 0, numeral] as const),
);
/** 「?。」 is what is left of a line break and 「（」 (A3 A8) once every byte has moved one place. */
const SLIPPED_BRACKET = /\?。/g;
const BRACKET_TRAIL = 0xa8;
const CLOSING_LEAD = 0xa9;
const LONGEST_RUN = 24;
const SHORTEST_RUN = 2;

/** Whether two neighbouring Han characters stand so in the document, in simplified script. */
export type Attested = (pair: string) => boolean;

/** @param textOf the document in simplified script: read when a pair is first asked for, as few documents do. */
export function attestedIn(textOf: () => string): Attested {
  let text: string | undefined;
  return (pair) => (text ??= textOf()).includes(pair);
}

export interface Redecoded {
  readonly content: MappedText;
  readonly count: number;
}

/**
 * Reads again runs of GBK that were decoded one byte off, such as `?。ㄒ唬?` for 「（一）」: encode, shift
 * by one byte, decode. Some byte pairs of such a run name no character and were lost on the way, so that
 * only what reads as Chinese is believed: the heading's number by its first byte, and further characters
 * where they are common ones and their pairs are attested elsewhere in the document.
 */
export function redecode(content: MappedText, isAttested: Attested): Redecoded {
  const replacements: Replacement[] = [];
  for (const match of content.text.matchAll(SLIPPED_BRACKET)) {
    const replacement = repairHeading(content.text, match.index, isAttested);
    if (replacement) replacements.push(replacement);
  }
  return { content: replaceRuns(content, replacements), count: replacements.length };
}

function repairHeading(text: string, start: number, isAttested: Attested): Replacement | null {
  const afterMark = start + 2;
  // 「?。?/strong>四）」: only the bracket slipped, the number stands after the broken tag.
  const bracketOnly = /^\?(?:\/[a-z]+>)?(?=[一二三四五六七八九十]+[)）])/.exec(
    text.slice(afterMark, afterMark + 24),
  );
  if (bracketOnly) return { start, end: afterMark + bracketOnly[0].length, text: '（' };

  const numeral = slippedNumeral(text[afterMark]);
  if (!numeral) return null;
  let position = afterMark + 1;
  // The numeral's second byte and the first of 「）」, where the pair named a character at all.
  if (gbkBytes(text[position] ?? '')?.[1] === 0xa3) position++;
  const heading = `（${numeral}）`;
  const brokenTag = /^\?(?:\/[a-z]+>)?/.exec(text.slice(position, position + 16));
  if (brokenTag) return { start, end: position + brokenTag[0].length, text: heading };
  const bytes = gbkBytes(text[position] ?? '');
  if (bytes?.[0] !== CLOSING_LEAD) return { start, end: position, text: heading };

  const { characters, ends, endsInLetter } = shiftedRun(text, position, bytes[1]);
  // Nothing else explains a letter between two Han characters: one attested pair is enough.
  const whole = characters.join('');
  if (endsInLetter && bigrams(simplifyText(whole)).some(isAttested))
    return { start, end: ends.at(-1) ?? position + 1, text: heading + whole };
  // The longest beginning that reads as Chinese: past a lost pair the rest decodes to nonsense.
  for (let length = characters.length; length >= SHORTEST_RUN; length--) {
    const end = ends[length - 1] ?? position + 1;
    const read = characters.slice(0, length).join('');
    if (readsAsChinese(length === characters.length ? read + (text[end] ?? '') : read, isAttested))
      return { start, end, text: heading + read };
  }
  return { start, end: position + 1, text: heading };
}

function slippedNumeral(char: string | undefined): string | undefined {
  const bytes = gbkBytes(char ?? '');
  return bytes?.[0] === BRACKET_TRAIL ? NUMERAL_OF_LEAD.get(bytes[1]) : undefined;
}

interface ShiftedRun {
  readonly characters: readonly string[];
  /** Where each character's last byte ends in the text. */
  readonly ends: readonly number[];
  /** Whether the last one's second byte is a letter of its own: 「噢k」. */
  readonly endsInLetter: boolean;
}

/** Decodes from `position`, whose second byte leads the first character, as long as it gives common Han. */
function shiftedRun(text: string, position: number, firstLead: number): ShiftedRun {
  let lead = firstLead;
  const characters: string[] = [];
  const ends: number[] = [];
  let endsInLetter = false;
  for (let index = position + 1; index < position + LONGEST_RUN; index++) {
    const char = text[index];
    if (char === undefined) break;
    const bytes = gbkBytes(char);
    const decoded = gbkChar(lead, bytes ? bytes[0] : char.charCodeAt(0));
    if (decoded === null || !isCommonHan(simplifyText(decoded))) break;
    characters.push(decoded);
    ends.push(index + 1);
    endsInLetter = !bytes && /[A-Za-z]/.test(char);
    if (!bytes) break;
    lead = bytes[1];
  }
  return { characters, ends, endsInLetter };
}

function readsAsChinese(run: string, isAttested: Attested): boolean {
  const pairs = bigrams(simplifyText(run));
  const known = pairs.filter(isAttested).length;
  return pairs.length > 0 && known >= pairs.length * ATTESTED_SHARE;
}

/** Pairs of neighbouring Han characters. */
function bigrams(text: string): string[] {
  const pairs: string[] = [];
  let before = '';
  for (const char of text) {
    const han = isHan(char) ? char : '';
    if (before !== '' && han !== '') pairs.push(before + han);
    before = han;
  }
  return pairs;
}
