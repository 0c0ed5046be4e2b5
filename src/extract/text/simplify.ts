import * as OpenCC from 'opencc-js/t2cn';
import { rememberingTest } from './charTest';
import { replaceRuns, type MappedText, type Replacement } from './mappedText';

let converter: ((text: string) => string) | undefined;

function convert(text: string): string {
  converter ??= OpenCC.Converter({ from: 't', to: 'cn' });
  return converter(text);
}

export interface Simplified {
  readonly content: MappedText;
  /** How many characters changed. */
  readonly count: number;
}

/** Traditional to simplified script, by OpenCC's phrase and character tables. */
export function simplify(content: MappedText): Simplified {
  const { text } = content;
  const whole = convert(text);
  if (whole === text) return { content, count: 0 };
  if (whole.length === text.length)
    return { content: { text: whole, runs: content.runs }, count: differences(text, whole) };
  const runs = byCharacter(text);
  return { content: replaceRuns(content, runs), count: runs.length };
}

function differences(before: string, after: string): number {
  let count = 0;
  for (let index = 0; index < before.length; index++)
    if (before.charCodeAt(index) !== after.charCodeAt(index)) count++;
  return count;
}

/** Where a phrase changed its length, offsets are kept by converting character by character. */
function byCharacter(text: string): Replacement[] {
  const runs: Replacement[] = [];
  let start = 0;
  for (const char of text) {
    const end = start + char.length;
    const simplified = convert(char);
    if (simplified !== char) runs.push({ start, end, text: simplified });
    start = end;
  }
  return runs;
}

/** Whether a character by itself is written otherwise in simplified script. */
export const isTraditionalChar = rememberingTest((char) => simplifyText(char) !== char);

/** For text whose offsets do not matter. */
export function simplifyText(text: string): string {
  const whole = convert(text);
  return whole.length === text.length ? whole : Array.from(text, convert).join('');
}
