import { describe, it } from 'vitest';
import { expectTold, toldCases, type ToldCase } from './toldKinds';

/** Of a report of January 2024. */
const PLAN = { part: 'plan' } as const;
const REVIEW = { part: 'review' } as const;

const IN_PLAN: readonly ToldCase[] = [
  // What is there already.
  ['新增泊位30个，灯塔已{经启用|建成|达}9座。', 'target 2024', 'outcome 2024'],
  ['目前已{经建成|建成|达到|完成}泊位30个。', 'outcome 2024'],
  ['渔港资金已{拨付|到位|下达}8亿元。', 'outcome 2024'],
  ['{提升|改造|维护|利用}已建码头30座。', 'target 2024'],
  ['上年新增泊位30个。', 'outcome 2023'],
  // Whose it is, and what it grows from.
  ['推动上年开工的泊位30个完工。', 'target 2024'],
  ['{形成|完成|达到|实现}了泊位30个。', 'outcome 2024'],
  ['截至去年底泊位达30个。', 'outcome 2023'],
  ['渔民收入{从|由}目前的3万元增长到5万元。', 'target 2024'],
  ['在目前的基础上新增泊位30个。', 'target 2024'],
  ['{项目|课题|科目|栏目}前期新增泊位30个。', 'target 2024'],
  ['全区现有泊位30个。', 'outcome 2024'],
  ['渔港改造前现有泊位30个。', 'outcome 2024'],
  ['渔港：现有泊位30个。', 'outcome 2024'],
  // A year that is over, and one by whose end it is due.
  ['2022年新增泊位{实现30|达30|完成30}个。', 'outcome 2022'],
  ['2022年泊位{下降|新增}30个。', 'outcome 2022'],
  ['2023年{末前|底前|以前|前}新增泊位30个。', 'target 2024'],
  ['2023年{第一批|度第一批|计划|度计划|目标}泊位30个。', 'target 2024'],
  ['加快渔港更新，2022年渔业产值{实现|达|完成}60亿元。', 'outcome 2022'],
  // What semicolons part.
  ['{确保|争取|预计|计划}到2026年，泊位达到80个；浮标达到90个。', 'target 2026', 'target 2026'],
  ['截至1月20日泊位达30个。', 'outcome 2024'],
  ['2022年渔港泊位30个。', 'outcome 2022'],
  ['渔港泊位在2022年新增30个。', 'outcome 2022'],
];

const IN_REVIEW: readonly ToldCase[] = [
  // What looks ahead.
  ['渔业产值{预计可|计划到2024年|争取到2024年|争取在2024年}达60亿元。', 'target 2024'],
  ['{预计|有望}{今年|下半年|年底|年内|2024年}渔业产值达60亿元。', 'target 2024'],
  // What had been set out.
  ['渔业产值增长6%（{年度|全年}目标7%）。', 'outcome 2023', 'target 2023'],
  ['渔业产值增长6%（{预期目标|计划目标|计划}7%）。', 'outcome 2023', 'target 2023'],
  ['{预计|有望}下月渔业产值达60亿元。', 'target 2024'],
  ['2022年{起新增|以来新增|签约的}渔港项目30个。', 'outcome 2023'],
  ['2022年新增渔港泊位30个，2023年新增18个。', 'outcome 2022', 'outcome 2023'],
];

describe('what is to be and what has been, in reports', () => {
  describe.each([
    ['in the plan for 2024', PLAN, IN_PLAN],
    ['in the review of 2023', REVIEW, IN_REVIEW],
  ] as const)('%s', (_name, place, cases) => {
    it.each(toldCases(cases))('$text', ({ text, told }) => {
      expectTold(text, told, place);
    });
  });
});
