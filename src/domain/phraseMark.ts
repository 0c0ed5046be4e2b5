const FIRST_CIRCLED = 0x2460;
const CIRCLED = 20;

/** ①, ② …: marks figures of what is only nearly the indicator. */
export function phraseMark(number: number | null): string {
  if (number === null) return '';
  return number <= CIRCLED ? String.fromCodePoint(FIRST_CIRCLED + number - 1) : `(${number})`;
}
