import type { Figure, Span } from '../model';
import { largeScale } from '../numerals/numeral';
import { inScale, isScaledMoney, moneyScale } from './money';

/** What a figure of a clause leaves to its neighbours: a unit, a denominator, a bound. */
export function shareParts(text: string, clause: Span, figures: Figure[]): void {
  if (figures.length < 2) return;
  inheritVolumes(figures);
  if (!text.slice(clause.start, figures.at(-1)?.start).includes('分别')) return;
  shareUnits(text, clause, figures);
  inheritBounds(text, clause, figures);
}

/** 「从每立方米30微克降至26微克」: both are taken per the same volume. */
function inheritVolumes(figures: Figure[]): void {
  let volume = '';
  for (const [index, figure] of figures.entries()) {
    if (figure.unit === '微克' || figure.unit === '毫克')
      figures[index] = { ...figure, unit: figure.unit + volume };
    else if (figure.unit.endsWith('/立方米') || figure.unit.endsWith('/升'))
      volume = figure.unit.slice(figure.unit.indexOf('/'));
  }
}

/** 「分别提高2.2、0.7、1.8个百分点」: the unit after the last is meant for those before it as well. */
function shareUnits(text: string, clause: Span, figures: Figure[]): void {
  for (let index = figures.length - 2; index >= 0; index--) {
    const figure = figures[index];
    const next = figures[index + 1];
    if (!figure || !next || figure.unit !== '') continue;
    const listed = /^[、和及]$/.test(text.slice(figure.end, next.boundStart));
    const counts = next.unitClass === 'hard' || next.unitClass === 'soft';
    if (!listed || !counts || !areScaledAlike(figure, next)) continue;
    if (!text.slice(clause.start, figure.start).includes('分别')) continue;
    const bound = figure.bound === 'exact' ? next.bound : figure.bound;
    figures[index] = { ...inUnitOf(figure, next), unitClass: next.unitClass, bound };
  }
}

/**
 * The figure in the unit of the next; 「分别安排3000万、2亿元」: money in its own scale, where it has one; 「分别惠及12.5、
 * 8万人」: anything else in that of the next.
 */
function inUnitOf(figure: Figure, { unit, numeral }: Figure): Figure {
  if (!isScaledMoney(unit)) {
    const factor = figure.numeral.scale === '' ? largeScale(numeral) : 1;
    const valueTo = figure.valueTo === null ? null : figure.valueTo * factor;
    return { ...figure, unit, value: inScale(figure.value * factor, 1), valueTo };
  }
  if (figure.numeral.scale === '') return { ...figure, unit };
  const { divisor, prefix } = moneyScale(figure.numeral);
  const valueTo = figure.valueTo === null ? null : inScale(figure.valueTo, divisor);
  return {
    ...figure,
    unit: prefix + unit.slice(1),
    value: inScale(figure.value, divisor),
    valueTo,
  };
}

/** Nobody leaves out the 万 of more: 「分别为8000、1.2万人」 are eight thousand and twelve. */
const MOST_WITHOUT_SCALE = 1000;

/** 「分别惠及300万、200万人次」, each with its own scale, or the one behind the last for both. */
function areScaledAlike({ numeral, value }: Figure, next: Figure): boolean {
  if (numeral.scale !== '') return next.numeral.scale !== '';
  return next.numeral.scale === '' || isScaledMoney(next.unit) || value < MOST_WITHOUT_SCALE;
}

/** 「分别超过1600万、180万」: what bounds the first behind 分别 bounds those after it. */
function inheritBounds(text: string, clause: Span, figures: Figure[]): void {
  const apart = text.indexOf('分别', clause.start);
  const at = figures.findIndex(({ start }) => start > apart);
  const first = figures[at];
  if (!first) return;
  for (let index = at + 1; index < figures.length; index++) {
    const figure = figures[index];
    const before = figures[index - 1];
    if (figure?.bound !== 'exact' || !before) continue;
    // 「分别突破60亿个、2万家」: with nothing between them whatever they count, else of one unit.
    const isListed = /^[、和及]$/.test(text.slice(before.end, figure.boundStart));
    if (isListed || (figure.unit === first.unit && text[figure.start - 1] === '、'))
      figures[index] = { ...figure, bound: first.bound === 'range' ? 'exact' : first.bound };
  }
  shareLastBound(text, figures, at);
}

/** 「分别增长2%、5%和6%以上」: what bounds the last behind 分别 bounds those before it. */
function shareLastBound(text: string, figures: Figure[], from: number): void {
  const last = figures.at(-1);
  if (!last || last.boundStart < last.start || last.bound === 'range') return;
  for (let index = figures.length - 2; index >= from; index--) {
    const [figure, next] = [figures[index], figures[index + 1]];
    if (figure?.bound !== 'exact' || !next) return;
    if (!/^[、和及]$/.test(text.slice(figure.end, next.boundStart))) return;
    figures[index] = { ...figure, bound: last.bound };
  }
}
