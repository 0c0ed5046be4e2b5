import type { Bound } from '../../contract/vocabularies';
import { APPROXIMATE, BOUND_AFTER, BOUND_BEFORE } from '../lexicon/boundWords';
import { MONEY_UNITS } from '../lexicon/units';
import type { Figure, Span } from '../model';
import { findNumerals, type Numeral } from '../numerals/numeral';
import { unitAt, type UnitMatch } from '../numerals/unit';

const RANGE_MARKS: ReadonlySet<string> = new Set('-至到');
type BoundWord = readonly [word: string, bound: Bound];
/** The longest first, by the character that a figure stands next to. */
const BEFORE = byCharacter(BOUND_BEFORE, -1);
const AFTER = byCharacter(BOUND_AFTER, 0);

function byCharacter(
  words: readonly BoundWord[],
  at: 0 | -1,
): ReadonlyMap<string, readonly BoundWord[]> {
  const groups = new Map<string, BoundWord[]>();
  for (const entry of [...words].sort((a, b) => b[0].length - a[0].length)) {
    const char = entry[0].at(at) ?? '';
    groups.set(char, [...(groups.get(char) ?? []), entry]);
  }
  return groups;
}

/**
 * Every numeral of a clause with its unit, its range and its bound.
 * @param text the line in one width.
 * @param damaged offsets of the marks that lost characters left in the clause.
 */
export function findFigures(text: string, clause: Span, damaged: readonly number[]): Figure[] {
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
  shareUnits(text, clause, figures);
  inheritBounds(text, clause, figures);
  if (damaged.length === 0) return figures;
  return [...figures, ...lostFigures(text, damaged, figures)].sort((a, b) => a.start - b.start);
}

/** 「分别提高2.2、0.7、1.8个百分点」: the unit after the last is meant for those before it as well. */
function shareUnits(text: string, clause: Span, figures: Figure[]): void {
  for (let index = figures.length - 2; index >= 0; index--) {
    const figure = figures[index];
    const next = figures[index + 1];
    if (!figure || !next || figure.unit !== '' || figure.numeral.scale !== '') continue;
    const listed = /^[、和及]$/.test(text.slice(figure.end, next.boundStart));
    const counts = next.unitClass === 'hard' || next.unitClass === 'soft';
    // 「分别达3.2和1.5亿元」: money stays in its scale, so that the value needs none.
    if (!listed || !counts || (next.numeral.scale !== '' && !isScaledMoney(next.unit))) continue;
    if (!text.slice(clause.start, figure.start).includes('分别')) continue;
    const bound = figure.bound === 'exact' ? next.bound : figure.bound;
    figures[index] = { ...figure, unit: next.unit, unitClass: next.unitClass, bound };
  }
}

/** 「分别超过1600万、180万」: what bounds the first bounds those after it. */
function inheritBounds(text: string, clause: Span, figures: Figure[]): void {
  const [first, second] = figures;
  if (!first || !second || !text.slice(clause.start, first.start).includes('分别')) return;
  for (let index = 1; index < figures.length; index++) {
    const figure = figures[index];
    if (figure?.bound === 'exact' && figure.unit === first.unit && text[figure.start - 1] === '、')
      figures[index] = { ...figure, bound: first.bound === 'range' ? 'exact' : first.bound };
  }
}

/** 「1-2家」, 「5%-6%」, 「10至15家」: two numerals joined, the first with the same unit or none. */
function rangeOf(text: string, from: Numeral, to: Numeral): boolean {
  const mark = text[from.end] === '%' ? from.end + 1 : from.end;
  return (
    to.start === mark + 1 &&
    RANGE_MARKS.has(text.charAt(mark)) &&
    to.value > from.value &&
    from.script !== 'scale'
  );
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
  const loose = text[end] === '余' || text[end] === '多';
  if (loose) end++;
  if (text[end] === ' ' && unitAt(text, end + 1)) end++;
  const unit = writtenUnit(text, end) ?? impliedMoney(text, clause, from, last);
  if (unit && text.startsWith(unit.text, end)) end += unit.text.length;
  const after =
    AFTER.get(text.charAt(end))?.find(([word]) => text.startsWith(word, end)) ??
    within(text, end, unit);
  if (after) end += after[0].length;
  const before = boundBefore(text, clause.start, from.start);
  // 「参与人次超200万」: the unit stands in what is counted.
  const named = unit ? undefined : namedUnit(text.slice(clause.start, from.start));
  const money = unit && isMoney(unit.text) ? moneyScale(last) : null;
  const scale = money?.divisor ?? 1;
  return {
    start: from.start,
    end,
    boundStart: from.start - (before?.[0].length ?? 0),
    numeral: from,
    value: divide(from.value * sharedScale(from, to), scale),
    valueTo: to ? divide(to.value, scale) : null,
    unit: unit ? (money?.prefix ?? '') + unitName(unit) : (named ?? ''),
    unitClass: unit?.unitClass ?? 'none',
    bound: to
      ? 'range'
      : (boundOf(loose || last.more, after?.[1], before?.[1]) ?? roughly(text, clause, from)),
    damaged: damaged.includes(from.start - 1),
  };
}

/** Units that a noun says before the figure. */
const NAMED_UNITS = ['人次', '标箱'] as const;

function namedUnit(before: string): string | undefined {
  return NAMED_UNITS.find((unit) => before.includes(unit));
}

/** 「突破千亿大关」 has no unit: 大 makes no name of it. */
function writtenUnit(text: string, position: number): UnitMatch | null {
  return text.startsWith('大关', position) ? null : unitAt(text, position);
}

/** What is told in money; in 亿 it needs no 元 to be. */
const MONEY_NOUN =
  /(?:总值|产值|增加值|GDP|总额|收入|投资|零售额|销售额|营收|交易额|贸易额|成交额|进出口|出口|进口|税收|支出|余额|资产|财政|固投|金额|(?:基金|资金|管理|总|投资|融资|产业|经济)规模)[^，；]{0,14}$/;
const YUAN: UnitMatch = { text: '元', unitClass: 'hard' };

/** 「进出口总额突破5000亿」, 「产值首破千亿大关」: 亿元, as what is measured says. */
function impliedMoney(
  text: string,
  clause: Span,
  { start }: Numeral,
  { end, scale }: Numeral,
): UnitMatch | null {
  if (!scale.includes('亿') || writtenUnit(text, end)) return null;
  return MONEY_NOUN.test(text.slice(clause.start, start)) ? YUAN : null;
}

function isScaledMoney(unit: string): boolean {
  return /^[亿万]/.test(unit) && isMoney(unit.slice(1));
}

/** 「42亿元/平方公里」 is money too. */
function isMoney(unit: string): boolean {
  return MONEY_UNITS.has(unit.includes('/') ? unit.slice(0, unit.indexOf('/')) : unit);
}

/** 「1小时内」, 「5%内」: at most; after any other unit 内 is a place (2公里内的学校). */
function within(text: string, end: number, unit: UnitMatch | null) {
  const limits = unit?.unitClass === 'time' || unit?.text === '%' || unit?.text === '‰';
  return limits && /^内(?!部|外|需|在)/.test(text.slice(end, end + 2))
    ? (['内', 'max'] as const)
    : undefined;
}

const UNIT_NAMES: Readonly<Record<string, string | undefined>> = {
  百分点: '个百分点',
  '㎡': '平方米',
  'μg/m3': '微克/立方米',
  'μg/m³': '微克/立方米',
};

function unitName({ text }: UnitMatch): string {
  return UNIT_NAMES[text] ?? text;
}

function boundOf(more: boolean, after: Bound | undefined, before: Bound | undefined): Bound | null {
  if (before === 'max' || before === 'min') return before;
  if (after) return after;
  if (more) return 'min';
  return before ?? null;
}

/** 「预计…163亿元」, 「基本建成…30个」: the clause says that the figure holds only roughly. */
function roughly(text: string, clause: Span, numeral: Numeral): Bound {
  const before = text.slice(clause.start, numeral.start);
  if (before.includes('至少') && /至少[^、，]*$/.test(before)) return 'min';
  return APPROXIMATE.test(before) ? 'approx' : 'exact';
}

/** 「签约」, 「临近」, 「通过」 end in a bounding character without bounding anything. */
const WORD_END = /(?:[签合条预契公集节履]约|[临附靠最]近|[通经]过)$/;

function boundBefore(text: string, from: number, position: number) {
  const last = text[position - 1] === ' ' ? null : BEFORE.get(text.charAt(position - 1));
  if (last === undefined) return undefined;
  const before = text.slice(Math.max(from, position - 4), position).trimEnd();
  const words = last ?? BEFORE.get(before.charAt(before.length - 1));
  return words?.find(([word]) => before.endsWith(word) && !WORD_END.test(before));
}

/** 「1-2万户」: the scale after the second numeral is meant for the first as well. */
function sharedScale(from: Numeral, to: Numeral | null): number {
  if (!to || from.scale !== '' || to.scale === '') return 1;
  const factor = to.scale.includes('亿') ? 1e8 : to.scale.includes('万') ? 1e4 : 1;
  return from.value * factor <= to.value ? factor : 1;
}

/** Money stays in 万元 or 亿元, whichever the text uses; 万亿 becomes 亿. */
function moneyScale({ value, scale }: Numeral): { divisor: number; prefix: string } {
  if (scale.includes('亿') || value >= 1e8) return { divisor: 1e8, prefix: '亿' };
  if (scale.includes('万')) return { divisor: 1e4, prefix: '万' };
  return { divisor: 1, prefix: '' };
}

function divide(value: number, divisor: number): number {
  return divisor === 1 ? value : Number((value / divisor).toPrecision(15));
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
        },
      ];
    });
}
