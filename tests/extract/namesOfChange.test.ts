import { describe, expect, it } from 'vitest';
import { statementsOf } from './readClause';

/** A sentence and what its figures are of. */
const CASES: readonly (readonly [text: string, ...indicators: string[]])[] = [
  // By how much: never the level that it has come to.
  ['渔业上市企业增加7家、总数达45家。', '渔业上市企业(增加)', '渔业上市企业(总数)'],
  ['渔船净增30艘。', '渔船(增加)'],
  ['渔业龙头企业累计增加20家。', '渔业龙头企业(增加)'],
  ['渔业贷款余额增加12亿元。', '渔业贷款余额增加额'],
  ['渔港事故减少20起。', '渔港事故(减少)'],
  ['渔港床位增加200张，达到1200张。', '渔港床位(增加)', '渔港床位'],
  ['渔民收入同比增加3000元。', '渔民收入增加额'],
  ['渔船60艘，同比增加9艘。', '渔船', '渔船(增加)'],
  ['渔业增加值6亿元。', '渔业增加值'],
  // What is done to it may stand behind the noun.
  ['渔业企业新增6家。', '渔业企业(新增)'],
  ['渔业投资累计新增6亿元。', '渔业投资(新增)'],
  ['旧渔村改造目前已提前完工8个。', '旧渔村改造(完工)'],
  ['渔港项目已竣工8个。', '渔港项目(竣工)'],
  ['街道已新建渔港8个。', '渔港(新建)'],
  ['渔港迎来首批16家企业集中签约。', '企业(签约)'],
  // What grows is what the figure before counted: what was newly made, supplied, or how large it is.
  ['渔船达90艘，新登记8艘、增长3%。', '渔船', '渔船(新登记)', '新登记渔船增速'],
  ['供应岸线3公里、增长5%。', '岸线(供应)', '岸线供应增速'],
  ['引进落户渔业人才90人、增长5%。', '渔业人才(引进落户)', '渔业人才引进落户增速'],
  ['发行渔业债券6亿元，增长5%。', '渔业债券(发行)', '渔业债券发行增速'],
  ['完成渔业投资6亿元，增长5%。', '渔业投资(完成)', '渔业投资增速'],
  ['利用外资6亿美元，增长5%。', '利用外资', '利用外资增速'],
  ['建成渔港9座，面积60亩、增长5%。', '渔港(建成)', '渔港(面积)', '渔港面积增速'],
  ['新增渔船6艘、总量达90艘、增长5%。', '渔船(新增)', '渔船(总量)', '渔船总量增速'],
  // A loan by its name needs no second one.
  [
    '渔船贷款、渔港信贷、渔民贷款余额分别增长1%、2%、3%。',
    '渔船贷款余额增速',
    '渔港信贷余额增速',
    '渔民贷款余额增速',
  ],
];

describe('what has changed, and by how much', () => {
  it.each(CASES)('%s', (text, ...indicators) => {
    expect(statementsOf(text).map(({ indicator }) => indicator)).toEqual(indicators);
  });
});
