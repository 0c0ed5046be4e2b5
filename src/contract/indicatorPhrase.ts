/**
 * How the records name what a figure is of: a noun, at its end the kind of change if the figure is one, and
 * in brackets what is done to it or which of it is told: 「渔港(新建)」, 「渔业产值增速」, 「渔船(累计)」.
 */

/** What the engine ends a name with: of growth, of a fall, of percentage points gained. */
export const GROWTH = '增速';
export const FALL = '降幅';
export const GAIN = '提升';

export interface PhraseParts {
  readonly noun: string;
  /** Null where there are no brackets. */
  readonly qualifier: string | null;
}

const QUALIFIED = /^(.+)\(([^()]+)\)$/;

/** The parts as one phrase. */
export function phraseOf(noun: string, qualifier: string | null): string {
  return qualifier === null ? noun : `${noun}(${qualifier})`;
}

/** The noun of a phrase and what stands in the brackets behind it. */
export function partsOf(phrase: string): PhraseParts {
  const [, noun = phrase, qualifier = null] = QUALIFIED.exec(phrase) ?? [];
  return { noun, qualifier };
}

export interface ChangeParts {
  /** What changes. */
  readonly of: string;
  readonly change: 'rise' | 'fall';
}

/** Words by which texts name a rate of change themselves: 「渔业产值同比增速为6%」. */
const RATE_OF_CHANGE = /^(.+?)(?:同比)?(增速|增长率|增幅|涨幅|降幅)$/;

/** The noun of a rate of change without what says so; null where it names none. */
export function rateOfChange(noun: string): ChangeParts | null {
  const [, of, word] = RATE_OF_CHANGE.exec(noun) ?? [];
  return of === undefined ? null : { of, change: word === FALL ? 'fall' : 'rise' };
}

/** Whether a phrase names a fall, so that a greater figure is a deeper one. */
export function namesFall(phrase: string): boolean {
  return partsOf(phrase).noun.endsWith(FALL);
}
