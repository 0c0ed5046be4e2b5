/** A figure without the trace that binary fractions leave: 6 − 3.3 is 2.7. */
export function withoutTrace(value: number): number {
  return Number(value.toPrecision(12));
}

/** Whether two figures are one but for their last binary digits: 1.1亿 is 11000万. */
export function isSameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
