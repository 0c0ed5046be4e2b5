import { describe, expect, it } from 'vitest';
import { statementsOf } from './readClause';

/** Text → the quotation of each of its figures. */
const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // What says only how much takes in the clause before it.
  ['新增渔业企业30家，总量达400家。', '新增渔业企业30家', '新增渔业企业30家，总量达400家'],
  ['渔业产值60亿元，增长7%。', '渔业产值60亿元', '渔业产值60亿元，增长7%'],
  // A figure that opens its clause names what it counts behind it.
  ['新增渔港泊位30个，2座码头获批扩建。', '新增渔港泊位30个', '2座码头获批扩建'],
  // The first of two figures keeps its noun, not what the second says of it.
  ['3所学院26门课程开放互选。', '3所学院', '3所学院26门课程开放互选'],
  // A rare character is garbled only where something was lost.
  ['遴聘渔政员83名。', '遴聘渔政员83名'],
  ['引进5家船厂总投资9亿元。', '引进5家船厂', '引进5家船厂总投资9亿元'],
  // A rare character opens a name, unless a lost one left it behind.
  ['鹭湾码头泊位达30个。', '鹭湾码头泊位达30个'],
  ['遴选30名渔民。', '遴选30名渔民'],
  ['更新渔港?!癷鲸湾码头泊位达30个。', '鲸湾码头泊位达30个'],
];

describe('the words quoted for a figure', () => {
  it.each(CASES)('%s', (text, ...quotes) => {
    expect(statementsOf(text).map(({ quote }) => quote)).toEqual(quotes);
  });
});

it('a noun behind its figure stays whole, the list before it is cut', () => {
  const places = Array.from(
    { length: 9 },
    (_, at) => `第${'一二三四五六七八九'[at] ?? ''}渔港旧船厂`,
  );
  const [statement] = statementsOf(`建设${places.join('、')}等40个渔业总部经济集聚区。`);
  expect(statement?.quote.endsWith('40个渔业总部经济集聚区')).toBe(true);
  expect(statement?.quote.length).toBeLessThanOrEqual(60);
  expect(statement?.quote.startsWith('第')).toBe(true);
});

it('a milestone of many things is quoted up to the last that finds room', () => {
  const things = ['鹭湾第一', '鲸湾第二', '海鸥第三', '潮汐第四', '礁石第五'].map(
    (name) => `${name}渔港综合服务中心`,
  );
  const [statement] = statementsOf(`建成${things.join('、')}。`);
  expect(statement?.quote).toBe(`建成${things.slice(0, 4).join('、')}`);
});
