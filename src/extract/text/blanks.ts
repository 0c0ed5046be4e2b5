import { itemNumberEnd } from './itemNumber';
import { replaceRuns, type MappedText } from './mappedText';

const BLANK = '[ \\u00a0\\u2002\\u2003\\u3000\\t]+';
/**
 * Blanks beside digits, as typesetting and PDF leave them: 「新增 30 个」, 「3.46 万亿元」, 「30 万平方米 以上」. Not
 * before a date, which may stand apart, and not beside Latin letters.
 */
const BESIDE_DIGITS = new RegExp(
  [
    `(?<=[\\p{Script=Han}，。；：、（“])${BLANK}(?=\\d)(?!(?:19|20)\\d{2}(?:年|[./-]\\d{1,2}[./-]))`,
    `(?<=[\\d.])${BLANK}(?=[\\p{Script=Han}%％，。；、）])`,
    // Behind a unit a blank may part two cells of a table: 「增长7% 区渔业局」.
    `(?<=[%％])${BLANK}(?=[，。；、）])`,
    `(?<=[%％]|\\d[ \\t]?\\p{Script=Han}{1,6})${BLANK}(?=以[上下内]|左右)`,
  ].join('|'),
  'gu',
);

/** The text without blanks that part a number from its words; one that numbers the line keeps its own. */
export function joinNumbers(content: MappedText): MappedText {
  const { text } = content;
  if (!/[ \u00a0\u2002\u2003\u3000\t]/.test(text) || !/\d/.test(text)) return content;
  const from = itemNumberEnd(text);
  const blanks = [...text.matchAll(BESIDE_DIGITS)].filter(({ index }) => index >= from);
  return replaceRuns(
    content,
    blanks.map(({ 0: run, index }) => ({ start: index, end: index + run.length, text: '' })),
  );
}
