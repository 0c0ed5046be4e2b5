import { describe, expect, it } from 'vitest';
import { statementsOf } from './readClause';
import { variants } from './variants';

/** Text of a plan → how firmly each of its statements is put. */
const CASES: readonly (readonly [text: string, ...strengths: string[]])[] = [
  ['新增渔港泊位30个。', 'committed'],
  ['确保新增渔港泊位30个。', 'committed'],
  ['必须完成渔港整治30处。', 'committed'],
  ['力争新增渔港泊位30个。', 'aspired'],
  ['争取新增渔港泊位30个。', 'aspired'],
  ['谋划新增渔港泊位30个。', 'aspired'],
  // What is assured is not only tried, what is expected in a list remains so.
  ['力争新增泊位30个，确保渔业产值增长5%。', 'aspired', 'committed'],
  ['奋斗目标是：渔业产值增长5%。', 'committed'],
  ['探索建设零碳渔港3个。', 'aspired'],
  // 争创 in 全力争创 is no 力争, 创新 behind it is.
  ['力争创新渔港模式，新增泊位30个。', 'aspired'],
  ['全力争创示范渔港，新增泊位30个。', 'aspired', 'committed'],
  ['力争创建示范渔港3个，新增泊位30个。', 'aspired', 'aspired'],
  // 力争 reaches over a semicolon to the full stop, unless what stands behind it begins anew.
  [
    '力争渔业产值达60亿元；泊位达80个；浮标达9个。新增渔船3艘。',
    'aspired',
    'aspired',
    'aspired',
    'committed',
  ],
  ['力争渔业产值达60亿元；确保泊位达80个；浮标达9个。', 'aspired', 'committed', 'committed'],
  ['力争渔业产值达60亿元；二是泊位达80个。', 'aspired', 'committed'],
  ['力争渔业产值达60亿元；要抓好泊位80个。', 'aspired', 'committed'],
  ['争取海洋改革试点；每年新增渔船3艘。', 'committed'],
  ['预计新增渔港泊位30个。', 'aspired'],
  ['渔业产值力争达到60亿元，新增渔港泊位30个。', 'aspired', 'aspired'],
  ['新增渔港泊位30个，力争渔业产值达到60亿元。', 'committed', 'aspired'],
  ['力争渔业产值达到60亿元。新增渔港泊位30个。', 'aspired', 'committed'],
  ['主要预期目标是：渔业产值增长6%，海岸投资增长9%。', 'aspired', 'aspired'],
  ['今年主要预期目标：渔业产值增长6%；海岸投资增长9%。', 'aspired', 'aspired'],
  // What is tried for is its own clause; what leans on it is tried with it.
  ['争创国家级海洋示范区，新增渔港泊位30个。', 'aspired', 'committed'],
  ['探索建设零碳渔港3个，新增渔港泊位30个。', 'aspired', 'committed'],
  ['谋划渔港项目30个，总投资约80亿元。', 'aspired', 'aspired'],
  ['推动渔业有序竞争创新发展，新增渔港泊位30个。', 'committed'],
  ['渔民预期寿命达82岁，新增渔港泊位30个。', 'committed', 'committed'],
  // 预计 reaches on, but not into a clause that announces something of its own; 力争 reaches everywhere.
  ['鹭湾桥预计6月通车，鲸湾桥将在7月通车。', 'aspired', 'committed'],
  ['鹭湾桥预计6月通车，鲸湾桥也计划开工。', 'aspired', 'committed'],
  ['鹭湾桥力争6月通车，鲸湾桥将在7月通车。', 'aspired', 'aspired'],
  ['渔业产值预计达到60亿元，新增渔港泊位30个。', 'aspired', 'aspired'],
  ['鹭湾桥预计6月通车，届时将新增泊位30个。', 'aspired', 'aspired'],
  ['鹭湾桥预计6月通车，建成后可停船30艘。', 'aspired', 'committed'],
  ['鹭湾桥预计6月通车，建成后预计可停船30艘。', 'aspired', 'aspired'],
  // 预计 ends where a clause makes sure of its own, 争取 at the end of its sentence (annotation).
  ['鹭湾桥预计6月通车，鲸湾桥确保7月通车。', 'aspired', 'committed'],
  ['鹭湾桥争取6月通车，鲸湾桥确保7月通车。', 'aspired', 'aspired'],
  ['鹭湾桥确保6月通车，力争新增泊位30个。', 'committed', 'aspired'],
  // A date that is expected is of what the next clause tells.
  ['预计2027年6月前，鲸湾第一批码头9座将完工。', 'aspired'],
  ['预计2027年6月前，鲸湾码头将完工9座。', 'aspired'],
  // 争取 as obtaining is no hope.
  ['向上争取渔港资金30亿元以上。', 'committed'],
  ['争取上级渔港资金20亿元。', 'committed'],
  ['力争争取上级渔港资金20亿元。', 'aspired'],
  ['力争建成海鸥码头。', 'aspired'],
  ['确保建成海鸥码头。', 'committed'],
];

/** Choices of words that do the same → the hedge of each statement. */
const WORDS: readonly (readonly [text: string, ...hedges: (string | null)[]])[] = [
  ['力争创建渔港30个。', '力争'],
  ['竞争创新发展，新增泊位30个。', null],
  ['向上争取渔港资金30亿元以上。', null],
  ['渔民竞争取胜，新增泊位30个。', null],
  ['争取{资金|债券|补助|专项|指标}30亿元。', null],
  ['力求新增泊位30个。', '力求'],
  ['争创渔业示范区3个。', '争创'],
  ['鹭湾桥有望6月通车，鲸湾桥将在7月通车。', '有望', null],
  ['鹭湾桥有望6月通车，鲸湾桥确保7月通车。', '有望', null],
  ['鹭湾桥预计6月通车，{项目|工程|}建成后可停船30艘。', '预计', null],
  ['鹭湾桥预计6月通车，{全部竣工|完工|投用|投产}后可停船30艘。', '预计', null],
  ['鹭湾桥预计6月通车，建成{投用|使用|运营}后{能|将}停船30艘。', '预计', null],
  ['鹭湾桥预计6月通车，鲸湾桥{也|还}计划{在年底开工|今年开工|动工|完工}。', '预计', null],
  ['鹭湾桥预计6月通车，鲸湾桥计划{于年底开工|明年开工|年底开工|2025年开工|建成}。', '预计', null],
  ['有望2027年6月前，鲸湾第一批码头9座将完工。', '有望'],
  ['{努力目标|预期性指标}：新增泊位30个，海岸投资增长9%。', '预期', '预期'],
];

describe('how firmly it is put', () => {
  it.each(CASES)('%s: %s', (text, ...strengths) => {
    expect(statementsOf(text).map(({ strength }) => strength)).toEqual(strengths);
  });

  it('an outcome has no strength', () => {
    const [statement] = statementsOf('预计全年新增渔港泊位30个。', { part: 'review' });
    expect(statement).toMatchObject({ kind: 'outcome', strength: null, bound: 'approx' });
  });
});

describe('the word that makes an aspiration', () => {
  it.each([
    ['力争新增渔港泊位30个。', '力争'],
    ['渔业产值力争达到60亿元，新增渔港泊位30个。', '力争', '力争'],
    ['争取渔业产值达到60亿元，预计新增渔港泊位30个。', '争取', '预计'],
    ['主要预期目标是：渔业产值增长6%，力争海岸投资增长9%。', '预期', '力争'],
    ['谋划新增渔港泊位30个。', '谋划'],
    ['新增渔港泊位30个。', null],
  ] as const)('%s', (text, ...words) => {
    expect(statementsOf(text).map(({ hedge }) => hedge)).toEqual(words);
  });

  it.each(
    WORDS.flatMap(([words, ...hedges]) => variants(words).map(({ text }) => ({ text, hedges }))),
  )('$text', ({ text, hedges }) => {
    expect(statementsOf(text).map(({ hedge }) => hedge)).toEqual(hedges);
  });
});
