import { replaceRuns, type MappedText } from './mappedText';

/**
 * Blanks beside digits, as typesetting and PDF leave them: 「新增 30 个」, 「3.46 万亿元」. Not behind a number
 * that opens a line, which numbers an item, not before a date, which may stand apart, and not beside Latin letters.
 */
const BESIDE_DIGITS =
  /(?<=[\p{Script=Han}，。；：、（“”])[ \u00a0\u3000]+(?=\d)(?!(?:19|20)\d{2}[年./-])|(?<=.[\d.%％])[ \u00a0\u3000]+(?=[\p{Script=Han}%％，。；、）])|(?<=\d ?\p{Script=Han}{1,3})[ \u00a0\u3000]+(?=以[上下内]|左右)/gu;
const ITEM_NUMBER = /^\d{1,2}$/;

/** The text without blanks that part a number from its words. */
export function joinNumbers(content: MappedText): MappedText {
  const { text } = content;
  if (!/[ \u00a0\u3000]/.test(text) || !/\d/.test(text)) return content;
  const blanks = [...text.matchAll(BESIDE_DIGITS)].filter(
    ({ index }) => !ITEM_NUMBER.test(text.slice(0, index)),
  );
  return replaceRuns(
    content,
    blanks.map(({ 0: run, index }) => ({ start: index, end: index + run.length, text: '' })),
  );
}
