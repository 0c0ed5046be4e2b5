const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** Answers a question on single characters. */
export type CharTest = (char: string) => boolean;

/** The same answers, each worked out once: a text asks for few different characters, over and over. */
export function rememberingTest(test: CharTest): CharTest {
  const answers = new Uint8Array(0x10000);
  return (char) => {
    // A pair of surrogates is one character, and too rare to remember.
    if (char.length !== 1) return test(char);
    const unit = char.charCodeAt(0);
    if (answers[unit] === UNKNOWN) answers[unit] = test(char) ? YES : NO;
    return answers[unit] === YES;
  };
}
