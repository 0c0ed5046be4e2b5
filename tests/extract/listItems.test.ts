import { describe, expect, it } from 'vitest';
import { recordOf, statementsOf } from './readClause';

const NEWS = { part: 'news', docKind: 'news' } as const;
const told = (lines: readonly string[], place = {}) =>
  statementsOf(lines.join('\n'), place).map(({ kind, value, quote }) => [kind, value, quote]);

describe('short lines that say how much are a list, not headings', () => {
  it('each of them states its figure', () => {
    const lines = ['渔业产值增长7%左右', '新增泊位30个', '打造3个高品质渔港', '海水达标率≥95%'];
    expect(told(lines)).toEqual([
      ['target', 7, '渔业产值增长7%左右'],
      ['target', 30, '新增泊位30个'],
      ['target', 3, '打造3个高品质渔港'],
      ['target', 95, '海水达标率≥95%'],
    ]);
  });

  it.each([
    ['◎新增泊位30个', '◎新增浮标80个'],
    ['1、新增泊位30个', '2、新增浮标80个'],
    ['03 新增泊位30个', '04 新增浮标80个'],
    ['①新增泊位30个', '②新增浮标80个'],
    ['（3）新增泊位30个', '（4）新增浮标80个'],
    ['【数字3】新增泊位30个', '【数字4】新增浮标80个'],
  ])('without what numbers them: %s', (...lines) => {
    expect(told(lines)).toEqual([
      ['target', 30, '新增泊位30个'],
      ['target', 80, '新增浮标80个'],
    ]);
  });

  it('a numbered sentence of several clauses is one too', () => {
    const line = '9、推进智慧渔港建设，新建各类泊位320个。';
    expect(told([line, '渔民满意，渔港整洁，海岸修复见效。'])).toEqual([
      ['target', 320, '新建各类泊位320个'],
    ]);
  });

  it('sentences numbered as parts of a report are ones where others stand beside them', () => {
    expect(told(['五、建设3个渔港，新增泊位30个。', '六、新增浮标80个。'])).toEqual([
      ['target', 3, '建设3个渔港'],
      ['target', 30, '新增泊位30个'],
      ['target', 80, '新增浮标80个'],
    ]);
  });

  it.each([
    ['1.新增泊位30个', '2.建成投用鲸湾医院', '3.开展渔民培训60场'],
    ['一、新增泊位30个', '二、建成投用鲸湾医院', '三、开展渔民培训60场'],
    ['（一）新增泊位30个', '（二）建成投用鲸湾医院', '（三）开展渔民培训60场'],
  ])('numbered in a row, with a figure or without: %s', (...lines) => {
    expect(told([...lines, '全区共同努力，把实事办好。'])).toEqual([
      ['target', 30, '新增泊位30个'],
      ['milestone', null, '建成投用鲸湾医院'],
      ['target', 60, '开展渔民培训60场'],
    ]);
  });

  it('what has nothing under it is no heading', () => {
    const lines = ['（一）渔医工程', '建成投用鲸湾医院', '（二）渔路工程', '1.开工建设鲸湾大桥'];
    expect(told(lines)).toEqual([
      ['milestone', null, '建成投用鲸湾医院'],
      ['milestone', null, '开工建设鲸湾大桥'],
    ]);
  });

  it('contents before the text they name open its parts and state nothing', () => {
    const contents = ['一、2023年工作回顾', '二、2024年工作安排', '三、保障措施'];
    const text = [
      ...contents,
      '一、2023年工作回顾',
      '新增泊位30个。',
      '二、2024年工作安排',
      '新增浮标80个。',
    ];
    expect(told(text)).toEqual([
      ['outcome', 30, '新增泊位30个'],
      ['target', 80, '新增浮标80个'],
    ]);
  });

  it('levels by themselves are ones where several stand below each other', () => {
    const levels = ['渔业投资6亿元', '渔业税收收入2亿元', '海水优良天数350天'];
    expect(told(levels, NEWS).map(([, value]) => value)).toEqual([6, 2, 350]);
  });

  it('a floor or a ceiling makes one as well', () => {
    expect(told(['海岸绿化率不低于40%', '渔民失业率控制在3%']).map(([, value]) => value)).toEqual([
      40, 3,
    ]);
  });

  it('works without figures stand in a list as well', () => {
    expect(told(['推动海鸥大桥开工', '推动鲸湾码头开工', '推动白鹭灯塔开工'])).toMatchObject([
      ['milestone', null, '推动海鸥大桥开工'],
      ['milestone', null, '推动鲸湾码头开工'],
      ['milestone', null, '推动白鹭灯塔开工'],
    ]);
  });
});

describe('numbered sentences', () => {
  it('are items of a list where more follow', () => {
    expect(told(['1.开工建设鲸湾病房楼。', '2.建成海鸥水厂。'])).toMatchObject([
      ['milestone', null, '开工建设鲸湾病房楼'],
      ['milestone', null, '建成海鸥水厂'],
    ]);
  });

  it('are headings above a paragraph', () => {
    const paragraph = '渔村整治见到成效，渔民停船更加方便，海上交通更有序，渔港更加整洁。';
    const { passages, statements } = recordOf(`1.推进渔村整治。\n${paragraph}`);
    expect(passages.map(({ heading }) => heading)).toEqual(['推进渔村整治']);
    expect(statements).toEqual([]);
  });
});

describe('rows of a table are a list', () => {
  const OFFICES = ['渔业产值增长7%左右', '新增灯塔占比5%'];
  const targets = [
    ['target', 7, OFFICES[0]],
    ['target', 5, OFFICES[1]],
  ];

  it.each([
    ['cells parted by blanks', OFFICES.map((aim, row) => `${String(row + 1)} ${aim} 区渔业局`)],
    ['cells parted by bars', OFFICES.map((aim, row) => `${String(row + 1)}|${aim}|区渔业局`)],
    [
      'a Markdown table',
      [
        '| 序号 | 目标 | 单位 |',
        '| --- | :-: | --- |',
        ...OFFICES.map((aim, row) => `| ${String(row + 1)} | ${aim} | 区渔业局 |`),
      ],
    ],
    ['cells in lines', OFFICES.flatMap((aim, row) => [String(row + 1), aim, '区渔业局'])],
  ])('%s', (_name, lines) => {
    expect(told(lines)).toEqual(targets);
    expect(told(lines, { docKind: 'plan' })).toEqual(targets);
  });

  it('a cell that only says how much goes on with the one before it', () => {
    const rows = [
      '| 渔业产值 | 增长7%左右 | 区渔业局 |',
      '| 新增泊位 | 30个 | 区渔业局 |',
      '| 渔民人均收入 | 达到8万元 | 区渔业局 |',
    ];
    expect(statementsOf(rows.join('\n')).map(({ indicator }) => indicator)).toEqual([
      '渔业产值增速',
      '泊位(新增)',
      '渔民人均收入',
    ]);
  });

  it('a bar in a headline makes no row of it', () => {
    const { passages } = recordOf('渔港 | 泊位见闻\n新增泊位30个，新建海堤8公里，渔村整治见效。');
    expect(passages.map(({ heading }) => heading)).toEqual(['渔港 | 泊位见闻']);
  });

  it.each(['5 大力修复海岸，新增泊位30个。', '6 区级渔港更新，新增泊位30个。'])(
    'a row’s number is no part of a word: %s',
    (row) => {
      expect(statementsOf(row)).toMatchObject([{ value: 30 }]);
    },
  );
});

describe('a number that opens a clause', () => {
  it.each(['一是新增泊位30个。', '抓实海上要务：十二是新增泊位30个。'])('%s', (text) => {
    expect(statementsOf(text)).toMatchObject([
      { quote: '新增泊位30个', indicator: '泊位(新增)', value: 30 },
    ]);
  });

  it('opens a milestone too', () => {
    expect(statementsOf('三是建成海鸥码头。')).toMatchObject([
      { kind: 'milestone', quote: '建成海鸥码头' },
    ]);
  });

  it.each(['海鸥码头等五是', '统一是'])('within a clause it is words: %s', (words) => {
    expect(statementsOf(`${words}新增泊位30个。`)[0]?.quote).toContain(words);
  });
});

describe('a number that opens a line', () => {
  it.each([
    ['30 个泊位建成投用，渔民停船更加方便。', 30],
    ['20 余家冷链企业落户，渔业链条更加完整。', 20],
    ['1、 30个泊位建成投用，渔民停船更加方便。', 30],
  ])('counts what follows it: %s', (line, value) => {
    expect(statementsOf(line, { part: 'review' })).toMatchObject([{ value }]);
  });

  it('before a month dates it', () => {
    expect(statementsOf('12 月新增泊位30个，渔民停船更加方便。')).toMatchObject([
      { value: 30, indicator: expect.stringContaining('泊位') as string },
    ]);
  });
});

describe('headings stay headings', () => {
  it('above its paragraph a headline counts nothing, else both would count the same', () => {
    const paragraph = '明年，渔港将继续扩建，新增泊位30个，渔民停船更加方便，海上交通更有序。';
    expect(told(['新增泊位30个', paragraph], NEWS)).toMatchObject([['target', 30, '新增泊位30个']]);
  });

  it.each(['实施渔港八大行动', '打造“20+9”渔业集群', '海岸更新提速', '2024年渔港建设'])(
    '%s',
    (heading) => {
      const paragraph = '新增泊位30个，新建海堤8公里，引进冷链企业6家，渔村整治见到成效。';
      const { passages } = recordOf(`${heading}\n${paragraph}`);
      expect(passages.map((passage) => [passage.heading])).toEqual([[heading]]);
    },
  );
});

describe('blanks beside digits', () => {
  it.each([
    ['新增泊位 30 个。', '新增泊位30个', 30],
    ['渔业产值达 3.46 万亿元。', '渔业产值达3.46万亿元', 34600],
    ['渔业产值增长 7 %左右。', '渔业产值增长7%左右', 7],
    ['新增床位 500 张 以上。', '新增床位500张以上', 500],
    ['新增海堤30 万平方米 以上。', '新增海堤30万平方米以上', 300000],
    ['渔业占比提高2 个百分点 左右。', '渔业占比提高2个百分点左右', 2],
    ['新增泊位 2000.5 亩。', '新增泊位2000.5亩', 2000.5],
    ['新增泊位 30 个\t以上。', '新增泊位30个以上', 30],
    ['渔业产值增长 7% 以上。', '渔业产值增长7%以上', 7],
  ])('part no figure from its words: %s', (text, quote, value) => {
    expect(statementsOf(text)).toMatchObject([{ quote, value }]);
  });
});
