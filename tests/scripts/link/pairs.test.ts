import { describe, expect, it } from 'vitest';
import { linkRecords } from '../../../scripts/link/link';
import type { SiteStatement } from '../../../scripts/siteRecord';
import { sampleRecord, sampleStatement } from '../sampleRecord';

type Words = Partial<SiteStatement> & Pick<SiteStatement, 'kind' | 'year' | 'indicator' | 'value'>;

let count = 0;
function statement(words: Words): SiteStatement {
  count++;
  return sampleStatement({
    id: `id${String(count)}`,
    bound: 'exact',
    strength: words.kind === 'outcome' ? null : 'committed',
    ...words,
  });
}

function pairsOf(...statements: Words[]) {
  return linkRecords([sampleRecord({ statements: statements.map(statement) })]).pairs.pairs;
}

const target = (words: Partial<Words>): Words => ({
  kind: 'target',
  year: 2023,
  indicator: '样本学位(新增)',
  value: 30,
  ...words,
});
const outcome = (words: Partial<Words>): Words => ({
  ...target(words),
  kind: 'outcome',
  value: 31,
  ...words,
});

describe('what is joined', () => {
  it('joins a target with the outcome of its year, and an outcome with the next target', () => {
    const pairs = pairsOf(target({}), outcome({}), target({ year: 2024, value: 40 }));
    expect(pairs.map(({ relation, year }) => [relation, year])).toEqual([
      ['outcome-target', 2023],
      ['target-outcome', 2023],
    ]);
  });

  it.each([
    ['市场主体(新增)', '商事主体(新增)'],
    ['规上工业增加值增速', '规模以上工业增加值增速'],
    ['持牌金融机构(引入)', '持牌金融机构(新引进)'],
    ['“小巨人”企业(新增)', '小巨人企业(新增)'],
    ['GDP增速', '地区生产总值增速'],
  ])('takes %s and %s for one indicator', (one, other) => {
    expect(pairsOf(target({ indicator: one }), outcome({ indicator: other }))).toHaveLength(1);
  });

  it('joins measure words that count the same, and says that they differ', () => {
    const [pair] = pairsOf(target({ unit: '场' }), outcome({ unit: '期' }));
    expect(pair?.differences).toEqual([
      { what: 'measure-word', extent: null, target: '场', outcome: '期' },
    ]);
  });
});

describe('what is never joined', () => {
  it.each([
    ['different units', target({ unit: '个' }), outcome({ unit: '平方米' })],
    [
      'a level and its growth',
      target({ indicator: '工业投资' }),
      outcome({ indicator: '工业投资增速' }),
    ],
    [
      'what stands and what is new',
      target({ indicator: '停车位' }),
      outcome({ indicator: '停车位(新增)' }),
    ],
    ['two places', target({}), outcome({ district: 'dapeng' })],
    ['years apart', target({ year: 2022 }), outcome({ year: 2023 })],
    ['two indicators', target({ indicator: '公园(新建)' }), outcome({ indicator: '绿道(新建)' })],
  ])('%s', (_name, one, other) => {
    expect(pairsOf(one, other)).toEqual([]);
  });

  it('a damaged figure', () => {
    expect(pairsOf(target({ value: null, bound: null, damaged: true }), outcome({}))).toEqual([]);
  });
});

describe('whether a target was met', () => {
  it.each([
    ['a floor that is reached', target({ bound: 'min', value: 6 }), outcome({ value: 7 }), true],
    ['a floor that is not', target({ bound: 'min', value: 6 }), outcome({ value: 5 }), false],
    ['a ceiling that is kept', target({ bound: 'max', value: 17 }), outcome({ value: 16 }), true],
    ['a ceiling that is not', target({ bound: 'max', value: 17 }), outcome({ value: 18 }), false],
    ['more of what is counted', target({ value: 20 }), outcome({ value: 26 }), true],
    ['fewer of what is counted', target({ value: 20 }), outcome({ value: 19 }), false],
    ['about so much', target({ bound: 'approx', value: 60 }), outcome({ value: 60 }), true],
    ['nearly about so much', target({ bound: 'approx', value: 60 }), outcome({ value: 55 }), null],
    [
      'far from about so much',
      target({ bound: 'approx', value: 60 }),
      outcome({ value: 50 }),
      false,
    ],
    [
      'about so much reported',
      target({ value: 20 }),
      outcome({ bound: 'approx', value: 20 }),
      null,
    ],
    [
      'more than so much reported, enough',
      target({ value: 20 }),
      outcome({ bound: 'min', value: 20 }),
      true,
    ],
    [
      'more than so much reported, open',
      target({ value: 20 }),
      outcome({ bound: 'min', value: 15 }),
      null,
    ],
    [
      'less where less is better',
      target({ indicator: 'PM2.5年均浓度', unit: '微克/立方米', value: 18 }),
      outcome({ indicator: 'PM2.5年平均浓度', unit: '微克/立方米', value: 16 }),
      true,
    ],
    [
      'more where it is not known which way is better',
      target({ indicator: '样本变化', unit: '%', value: 5 }),
      outcome({ indicator: '样本变化', unit: '%', value: 6 }),
      null,
    ],
    [
      '万元 against 亿元, converted',
      target({ indicator: '工业投资', unit: '亿元', value: 1 }),
      outcome({ indicator: '工业投资', unit: '万元', value: 9000 }),
      false,
    ],
    [
      'the same amount in 万元',
      target({ indicator: '工业投资', unit: '亿元', value: 1.1, bound: 'min' }),
      outcome({ indicator: '工业投资', unit: '万元', value: 11000 }),
      true,
    ],
    [
      'growth aimed at, a fall reported',
      target({ indicator: '工业投资增速', unit: '%', value: 5 }),
      outcome({ indicator: '工业投资降幅', unit: '%', value: 6 }),
      false,
    ],
    [
      'a fall aimed at where less is better',
      target({ indicator: '刑事治安警情降幅', unit: '%', value: 5, bound: 'min' }),
      outcome({ indicator: '刑事治安警情降幅', unit: '%', value: 6 }),
      true,
    ],
    [
      'a part that reaches what was set for the whole',
      target({ indicator: '邻里会客厅和邻里书屋(新建)', value: 20 }),
      outcome({ indicator: '邻里会客厅(新建)', value: 22 }),
      true,
    ],
    [
      'a part that does not',
      target({ indicator: '邻里会客厅和邻里书屋(新建)', value: 20 }),
      outcome({ indicator: '邻里会客厅(新建)', value: 18 }),
      null,
    ],
    [
      'a whole that reaches what was set for a part',
      target({ indicator: '邻里会客厅(新建)', value: 20 }),
      outcome({ indicator: '邻里会客厅和邻里书屋(新建)', value: 22 }),
      null,
    ],
    [
      'a whole that does not',
      target({ indicator: '邻里会客厅(新建)', value: 20 }),
      outcome({ indicator: '邻里会客厅和邻里书屋(新建)', value: 18 }),
      false,
    ],
    [
      'another name, which may cover something else',
      target({ indicator: '公共住房投资', unit: '亿元', value: 20 }),
      outcome({ indicator: '保障性住房投资', unit: '亿元', value: 22 }),
      null,
    ],
  ])('%s', (_name, aim, result, met) => {
    expect(pairsOf(aim, result).map((pair) => pair.met)).toEqual([met]);
  });

  it('is not asked of the year after', () => {
    const [pair] = pairsOf(outcome({ year: 2022 }), target({}));
    expect(pair).toMatchObject({ relation: 'outcome-target', met: null });
  });
});

describe('which of several is taken', () => {
  const named = (...statements: Words[]) =>
    pairsOf(...statements).map(({ match, target: { value }, outcome: { value: reached } }) => [
      match,
      value,
      reached,
    ]);

  it('the exact one before the near one', () => {
    expect(
      named(
        target({ indicator: '绿道(新建改造)', unit: '公里', value: 9 }),
        outcome({ indicator: '绿道(新增)', unit: '公里', value: 7 }),
        outcome({ indicator: '绿道(新建改造)', unit: '公里', value: 8 }),
      ),
    ).toEqual([['exact', 9, 8]]);
  });

  it('one member of a list, not each of them', () => {
    expect(
      named(
        target({ indicator: '邻里会客厅和邻里书屋(新建)', value: 9 }),
        outcome({ indicator: '邻里会客厅(新建)', value: 5 }),
        outcome({ indicator: '邻里书屋(新建)', value: 4 }),
      ),
    ).toEqual([['near', 9, 5]]);
  });

  it('each statement once in a relation', () => {
    expect(
      named(
        target({ indicator: '口袋乐园(新建)', value: 9 }),
        target({ indicator: '口袋乐园(新建改造)', value: 12 }),
        outcome({ indicator: '口袋乐园(新建)', value: 8 }),
      ),
    ).toEqual([['exact', 9, 8]]);
  });
});

describe('a basis that one side states', () => {
  it('is told with an exact pair, and no verdict is given', () => {
    const [pair] = pairsOf(
      target({ indicator: '工业投资增速', unit: '%', value: 5, quote: '工业投资增长5%' }),
      outcome({ indicator: '工业投资增速', unit: '%', value: 6, quote: '工业投资同口径增长6%' }),
    );
    expect(pair).toMatchObject({
      match: 'exact',
      differences: [{ what: 'basis', extent: null, target: null, outcome: '同口径' }],
      met: null,
    });
  });
});

describe('a fall of what is known by its growth', () => {
  it('is cited as it is worded and judged as negative growth', () => {
    const [pair] = pairsOf(
      target({ indicator: '工业投资降幅', unit: '%', value: 5, bound: 'min' }),
      outcome({ indicator: '工业投资降幅', unit: '%', value: 6, bound: 'exact' }),
    );
    expect(pair).toMatchObject({
      target: { value: 5, bound: 'min', falls: true },
      outcome: { value: 6, bound: 'exact', falls: true },
    });
  });

  it('misses a target of growth', () => {
    const [pair] = pairsOf(
      target({ indicator: '工业投资增速', unit: '%', value: 5, bound: 'min' }),
      outcome({ indicator: '工业投资降幅', unit: '%', value: 6, bound: 'exact' }),
    );
    expect(pair).toMatchObject({ met: false, outcome: { value: 6, falls: true } });
    expect(pair?.target).not.toHaveProperty('falls');
  });
});
