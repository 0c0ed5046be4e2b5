import { MONEY_UNITS } from '../lexicon/units';
import type { Numeral } from '../numerals/numeral';

/** Whether a unit without its 万 or 亿 is one of money: 元, and 元/平方公里 too. */
export function isBareMoney(unit: string): boolean {
  return MONEY_UNITS.has(unit.includes('/') ? unit.slice(0, unit.indexOf('/')) : unit);
}

export function isScaledMoney(unit: string): boolean {
  return /^[亿万]/.test(unit) && isBareMoney(unit.slice(1));
}

/** Whether a figure's unit is one of money, scaled or not: 元, 亿元, 亿元/平方公里. */
export function isMoney(unit: string): boolean {
  return isBareMoney(unit) || isScaledMoney(unit);
}

/** Money stays in 万元 or 亿元, whichever the text uses; 万亿 becomes 亿. */
export function moneyScale({ value, scale }: Numeral): { divisor: number; prefix: string } {
  if (scale.includes('亿') || (scale === '' && value >= 1e8)) return { divisor: 1e8, prefix: '亿' };
  if (scale.includes('万')) return { divisor: 1e4, prefix: '万' };
  return { divisor: 1, prefix: '' };
}

/** A value in its scale, without what division leaves behind the last place. */
export function inScale(value: number, divisor: number): number {
  return divisor === 1 ? value : Number((value / divisor).toPrecision(15));
}
