import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClausePlace } from '../../scripts/evaluate/labelledClause';
import type { Statement } from '../../src/contract/documentRecord';
import { recordOf } from './readClause';

/** Fewer than the lines that count as a newspaper's opening: what those say may govern all the rest. */
const MOST_PARAGRAPHS = 6;

const when = fc.constantFrom('', '全年', '今年将', '去年', '到2026年，', '力争', '目前已', '计划');
const what = fc.constantFrom(
  ...['新增渔港泊位30个', '渔业产值增长6.5%左右', '引进冷链企业1-2家', '建成鲸湾中学'],
  ...['推动海鸥大桥开工', '持续优化渔港秩序', '新建海堤?8公里', '渔业、海运分别增长7%、9%'],
  ...['龙岗区新建灯塔4座', '全市新建灯塔60座', '深化渔港“20+9”方案', '渔民收入突破2.3亿元，增长4%'],
);
const sentence = fc
  .array(
    fc.tuple(when, what).map((words) => words.join('')),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => `${parts.join('，')}。`);
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(''));

/** Paragraphs of one part, each different from the others, and the same ones in another order. */
const twoOrders = fc
  .uniqueArray(paragraph, { minLength: 2, maxLength: MOST_PARAGRAPHS })
  .chain((paragraphs) =>
    fc.record({
      paragraphs: fc.constant(paragraphs),
      moved: fc.shuffledSubarray(paragraphs, {
        minLength: paragraphs.length,
        maxLength: paragraphs.length,
      }),
    }),
  );

/** The statements of each paragraph, by its words. Lines apart, and ids, which number what is said twice. */
function toldBy(
  paragraphs: readonly string[],
  place: Partial<ClausePlace>,
): Map<string, Statement[]> {
  const { statements, passages } = recordOf(paragraphs.join('\n'), place);
  const lines = [...new Set(passages.map(({ line }) => line))];
  expect(lines).toHaveLength(paragraphs.length);
  return new Map(
    paragraphs.map((words, index) => [
      words,
      statements
        .filter(({ line }) => line === lines[index])
        .map((statement) => ({ ...statement, id: '', line: 0 })),
    ]),
  );
}

describe('a paragraph that is moved within its part', () => {
  it.each([
    ['a plan', { part: 'plan' }],
    ['a review', { part: 'review' }],
    ['the city’s plan', { part: 'plan', district: 'shenzhen' }],
    ['the news', { part: 'news', docKind: 'news' }],
  ] as const)('of %s states the same', (_name, place) => {
    fc.assert(
      fc.property(twoOrders, ({ paragraphs, moved }) => {
        const before = toldBy(paragraphs, place);
        const after = toldBy(moved, place);
        for (const words of paragraphs) expect(after.get(words)).toEqual(before.get(words));
      }),
      { numRuns: 60 },
    );
  });

  it('of the news states the same within a part that a date by itself opens', () => {
    const opener = '过去一年，渔港面貌焕然一新，渔民停船更加方便，海上交通更有序。';
    fc.assert(
      fc.property(twoOrders, ({ paragraphs, moved }) => {
        const place = { part: 'news', docKind: 'news' } as const;
        const before = toldBy([opener, ...paragraphs], place);
        const after = toldBy([opener, ...moved], place);
        for (const words of paragraphs) expect(after.get(words)).toEqual(before.get(words));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the ids of its statements, where nothing is said twice', () => {
    const paragraphs = ['新增渔港泊位30个。', '建成鲸湾中学。', '渔业产值增长6.5%左右，力争7%。'];
    const ids = (order: readonly string[]) =>
      recordOf(order.join('\n'))
        .statements.map(({ id }) => id)
        .sort();
    expect(ids(paragraphs)).toHaveLength(4);
    expect(ids(paragraphs.toReversed())).toEqual(ids(paragraphs));
  });
});
