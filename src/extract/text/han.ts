import { rememberingTest } from './charTest';

/** Whether a character is of Han script. */
export const isHan = rememberingTest((char) => /^\p{Script=Han}$/u.test(char));
