import { DONE } from '../lexicon/doneWords';
import { AHEAD, EXPECTED_OF_MONTHS, SURELY_AHEAD } from '../lexicon/timeWords';

/** The words of the news for what is over and what is to come, compiled once for all who ask. */
export const done = new RegExp(DONE);
export const ahead = new RegExp(AHEAD);
export const surelyAhead = new RegExp(SURELY_AHEAD);
export const expected = new RegExp(EXPECTED_OF_MONTHS);
