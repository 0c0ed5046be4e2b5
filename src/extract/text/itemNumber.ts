import { unitAt } from '../numerals/unit';

/** A number that opens a line before a blank: 「12 优化航线」, 「30 个泊位」. */
const NUMBER =
  /^(\d{1,2})(?:[、.](?!\d)|(?=[ \u00a0\u2002\u2003\u3000\t]))[ \u00a0\u2002\u2003\u3000\t]*(?!\d)/;
const OF_TIME = /^(?:余|多)?(?:年|月|日|号)/;

/**
 * Where the words begin behind a number that only numbers its line; 0 where there is none, or where it counts
 * what follows it.
 */
export function itemNumberEnd(text: string): number {
  const number = NUMBER.exec(text);
  if (!number) return 0;
  const end = number[0].length;
  const isMarked = /[、.]/.test(number[0]);
  if (isMarked) return end;
  const more = /^[余多]/.test(text.slice(end)) ? 1 : 0;
  const unit = unitAt(text, end + more);
  // 「5 大力修复海岸」, 「6 区级税收」: a character that names something behind a number mostly opens a word.
  const opensWord = unit?.unitClass === 'name' && unit.text.length === 1;
  const counts = (unit !== null && !opensWord) || OF_TIME.test(text.slice(end));
  return counts || !/^[\p{Script=Han}“《]/u.test(text.slice(end)) ? 0 : end;
}
