import { describe, expect, it } from 'vitest';
import { recordOf } from './readClause';

const MEGABYTE = 1_000_000;
/**
 * Eight times the input costs eight times the work and, with what the collection of garbage takes on a busy
 * machine, up to twice as much; squared it is sixty-four.
 */
const TIMES = 8;
const MOST_GROWTH = 16;
/** Below this a clock says little, and a collection of garbage much: cheap input is made longer. */
const LEAST_MEASURABLE_MS = 40;
const LARGEST_MS = 2000;

/** The least of three runs, in milliseconds of this process's own work, whatever else the machine does. */
function timed(text: string, runs = 3): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    recordOf(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const filled = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const INPUTS: readonly (readonly [name: string, unit: string])[] = [
  ['digits', '1234567890'],
  ['Chinese numerals', '三百万'],
  ['digits with separators', '1,234,'],
  ['one endless clause of figures', '新增泊位30个、'],
  ['one endless sentence', '新增泊位30个，'],
  ['sentences in one line', '新增泊位30个。'],
  ['第', '第'],
  ['opening brackets', '（'],
  ['figures in brackets that never close', '（目标30个'],
  ['figures in titles that never close', '《30个'],
  ['figures joined by 的', '30个的'],
  ['figures after 等', '等30个'],
  ['damaged figures', '?个'],
  ['square brackets', '['],
  ['ends of links', ']('],
  ['images', '!['],
  ['years', '2023年'],
  ['lists of goals', '◎新增泊位30个\n'],
  ['one-character lines', '港\n'],
  ['blanks and digits', '3 个 '],
  ['opening quotation marks', '“'],
  ['one endless clause without a figure', '推动渔港持续更新并稳步加快'],
  ['lines', '新增泊位30个。\n'],
  ['question marks', '?。'],
  ['opening tags', '<p>'],
  ['tags that never close', '<p '],
  ['what announces and adds up', '合计总计有望'],
  ['pronunciation glosses', '渔(yú)'],
  ['dates and verbs alone', '预计年底建成，'],
  ['dates that could be read two ways', '今年年底'],
  ['a row of blanks', '| 港          '],
  ['since when', '由年初的2家'],
  ['what is built on', '在已有2家基础上'],
  ['quoted plans', '“新增泊位16个，”'],
  ['quoted plans that never close', '“新增泊位16个，'],
  ['ordinals of a list', '第2、3位、'],
  ['notes behind units', '5家（含）'],
  ['distances', '距鲸湾30公里'],
  ['dates and verbs alone after a thing', '鹭湾大桥进展快，预计年底建成。'],
];

const IN_TIME = new Set([
  'digits',
  '第',
  'opening brackets',
  'one endless clause without a figure',
]);

/** How many times longer so many times the text takes. */
function growth(unit: string): number {
  recordOf(filled(unit, 2000));
  let length = 4000;
  let base = timed(filled(unit, length));
  while (base < LEAST_MEASURABLE_MS && length < MEGABYTE) {
    length *= 2;
    base = timed(filled(unit, length));
  }
  return timed(filled(unit, TIMES * length)) / base;
}

describe('the work grows with the text, not with its square', () => {
  it.each(INPUTS)(
    '%s',
    (_name, unit) => {
      expect(growth(unit)).toBeLessThan(MOST_GROWTH);
    },
    60_000,
  );

  it.each(INPUTS.filter(([name]) => IN_TIME.has(name)))(
    'a megabyte of %s is read in time',
    (_name, unit) => {
      expect(timed(filled(unit, MEGABYTE))).toBeLessThan(LARGEST_MS);
    },
    60_000,
  );
});
