import type { Figure, Span } from '../model';
import { findNumerals, largeScale, type Numeral } from '../numerals/numeral';
import { unitAt, type UnitMatch } from '../numerals/unit';
import { boundAfter, boundBefore, boundOf, isRun, roughly } from './bounds';
import { inScale, isBareMoney, moneyScale } from './money';
import { impliedMoney, namedUnit, unitName, writtenUnit } from './unitOf';
import { shareParts } from './sharedParts';

const RANGE_MARKS: ReadonlySet<string> = new Set('-至到');

/**
 * Every numeral of a clause with its unit, its range and its bound.
 * @param text the line in one width.
 * @param sentenceStart what stands before the clause in its sentence may say that all of it is roughly so.
 * @param damaged offsets of the marks that lost characters left in the clause.
 */
export function findFigures(
  text: string,
  clause: Span,
  sentenceStart: number,
  damaged: readonly number[],
): Figure[] {
  const numerals = findNumerals(text.slice(clause.start, clause.end), clause.start);
  if (numerals.length === 0 && damaged.length === 0) return [];
  const figures: Figure[] = [];
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index];
    const next = numerals[index + 1];
    if (!numeral) continue;
    const range = next ? rangeOf(text, numeral, next) : null;
    figures.push(figureOf(text, clause, numeral, range ? (next ?? null) : null, damaged));
    if (range) index++;
  }
  if (isRun(text, sentenceStart, clause))
    for (const [index, figure] of figures.entries())
      if (figure.bound === 'exact') figures[index] = { ...figure, bound: 'approx' };
  shareParts(text, clause, figures);
  if (damaged.length === 0) return figures;
  return [...figures, ...lostFigures(text, damaged, figures)].sort((a, b) => a.start - b.start);
}

/** 「1-2家」, 「5%-6%」, 「10至15家」, 「30亿元-50亿元」: two numerals joined, the first with the same unit or none. */
function rangeOf(text: string, from: Numeral, to: Numeral): boolean {
  const mark = to.start - 1;
  return (
    RANGE_MARKS.has(text.charAt(mark)) &&
    to.value > from.value &&
    from.script !== 'scale' &&
    (mark === from.end || unitBetween(text, from.end, mark) === unitAt(text, to.end)?.text) &&
    // 「从30个到50个」 tells of a change.
    !(text[mark] !== '-' && /[从由]/.test(text.charAt(from.start - 1)))
  );
}

/** The unit that fills what stands between; dates, as 「3月-5月」, make no range. */
function unitBetween(text: string, start: number, end: number): string | null {
  const unit = unitAt(text, start);
  const counts = unit?.unitClass === 'hard' || unit?.unitClass === 'soft';
  return counts && start + unit.text.length === end ? unit.text : null;
}

function figureOf(
  text: string,
  clause: Span,
  from: Numeral,
  to: Numeral | null,
  damaged: readonly number[],
): Figure {
  const last = to ?? from;
  let end = last.end;
  if (text[end] === ' ' && unitAt(text, end + 1)) end++;
  const unit = writtenUnit(text, end) ?? impliedMoney(text, clause, from, last);
  if (unit && text.startsWith(unit.text, end)) end += unit.text.length;
  end += explained(text, end);
  const after = boundAfter(text, end, unit);
  if (after) end += after[0].length;
  const isFall = BELOW_ZERO.test(text.slice(Math.max(clause.start, from.start - 4), from.start));
  const { before, start, volume } = startOf(text, clause, from.start - (isFall ? 1 : 0), unit);
  // 「参与人次超200万」: the unit stands in what is counted.
  const named = unit
    ? undefined
    : namedUnit(text.slice(clause.start, from.start), text.slice(end, clause.end));
  const money = unit && isBareMoney(unit.text) ? moneyScale(last) : null;
  const scale = money?.divisor ?? 1;
  return {
    start: from.start,
    end,
    boundStart: start,
    numeral: from,
    value: inScale(from.value * (to?.start === from.end + 1 ? sharedScale(from, to) : 1), scale),
    valueTo: to ? inScale(to.value, scale) : null,
    unit: unit ? (money?.prefix ?? '') + unitName(unit) + volume : (named ?? ''),
    unitClass: unit?.unitClass ?? 'none',
    bound: to
      ? 'range'
      : (boundOf(last.more, after?.[1], before?.[1]) ?? roughly(text, clause, from.start)),
    damaged: damaged.includes(from.start - 1),
    isFall,
  };
}

/** 「增长-2%」, 「增速为-1%」, 「分别增长3%、-2%」: a minus sign, and no dash between two figures. */
const BELOW_ZERO = /(?:增长|增[速幅]|同比|[为达、，和])-$/;

const EXPLAINED = /（\p{Script=Han}{1,6}）(?=及?以[上下内]|左右)/uy;

/** 「80个（标准桩）以上」, 「5家（含）以上」: how long a note is between a unit and what bounds it. */
function explained(text: string, position: number): number {
  if (text[position] !== '（') return 0;
  EXPLAINED.lastIndex = position;
  return EXPLAINED.exec(text)?.[0].length ?? 0;
}

const VOLUMES = ['每立方米', '每升'] as const;

/** 「降至每立方米20微克」: where a figure begins with what it is taken per and what bounds it. */
function startOf(text: string, clause: Span, position: number, unit: UnitMatch | null) {
  let before = boundBefore(text, clause.start, position);
  let start = position - (before?.[0].length ?? 0);
  if (unit?.text !== '微克' && unit?.text !== '毫克') return { before, start, volume: '' };
  const per = VOLUMES.find((word) => text.endsWith(word, start));
  if (per === undefined) return { before, start, volume: '' };
  start -= per.length;
  if (!before) {
    before = boundBefore(text, clause.start, start);
    start -= before?.[0].length ?? 0;
  }
  return { before, start, volume: `/${per.slice(1)}` };
}

/** 「1-2万户」: the scale after the second numeral is meant for the first as well. */
function sharedScale(from: Numeral, to: Numeral | null): number {
  if (!to || from.scale !== '' || to.scale === '') return 1;
  const factor = largeScale(to);
  return from.value * factor <= to.value ? factor : 1;
}

/** 「等?个重点项目」: the whole numeral is lost, its measure word stands. */
function lostFigures(text: string, damaged: readonly number[], found: readonly Figure[]): Figure[] {
  return damaged
    .filter((mark) => !found.some((figure) => figure.start === mark + 1))
    .flatMap((mark): Figure[] => {
      const unit = unitAt(text, mark + 1);
      if (!unit || (unit.unitClass !== 'hard' && unit.unitClass !== 'soft')) return [];
      const end = mark + 1 + unit.text.length;
      const numeral: Numeral = {
        start: mark,
        end: mark + 1,
        value: NaN,
        more: false,
        script: 'digits',
        scale: '',
      };
      return [
        {
          start: mark,
          end,
          boundStart: mark,
          numeral,
          value: NaN,
          valueTo: null,
          unit: unitName(unit),
          unitClass: unit.unitClass,
          bound: 'exact',
          damaged: true,
          isFall: false,
        },
      ];
    });
}
