import { describe, expect, it } from 'vitest';
import type { ClausePlace } from '../../scripts/evaluate/labelledClause';
import { statementsOf } from './readClause';

type Place = Partial<ClausePlace>;
/** Text → kind, year and whether the text gives the year, a triple for each statement. */
type Case = readonly [
  text: string,
  ...told: (readonly [kind: string, year: number, stated: boolean])[],
];

const PLAN: Place = {};
const REVIEW: Place = { part: 'review' };
/** A newspaper of June 2024. */
const NEWS: Place = { part: 'news', docKind: 'news' };
/** A plan of 2023. */
const OLDER_PLAN: Place = { docKind: 'plan', planYear: 2023 };

const CASES: readonly (readonly [name: string, place: Place, cases: readonly Case[]])[] = [
  [
    'in the plan for 2024',
    PLAN,
    [
      ['新增渔港泊位30个。', ['target', 2024, false]],
      ['到2026年，新增渔港泊位30个。', ['target', 2026, true]],
      ['2025年底前新增渔港泊位30个。', ['target', 2025, true]],
      ['力争2027年渔业产值突破60亿元。', ['target', 2027, true]],
      ['明年新增渔港泊位30个。', ['target', 2025, true]],
      ['2025年建成海鸥码头。', ['milestone', 2025, true]],
      ['建成海鸥码头。', ['milestone', 2024, false]],
      ['建成《2021-2025年渔港规划》首批海鸥码头。', ['milestone', 2024, false]],
      ['目前已建成渔港泊位30个。', ['outcome', 2024, false]],
      ['去年新增渔港泊位30个。', ['outcome', 2023, true]],
      ['新增渔港泊位30个。去年新增18个。', ['target', 2024, false], ['outcome', 2023, true]],
    ],
  ],
  [
    'in the review of 2023',
    REVIEW,
    [
      ['新增渔港泊位30个。', ['outcome', 2023, false]],
      ['全年渔业产值增长6%。', ['outcome', 2023, false]],
      ['力争到2025年底渔业产值达到60亿元。', ['target', 2025, true]],
      ['力争到2025年渔业产值达到60亿元。', ['target', 2025, true]],
      ['海鸥码头建成投用。'],
      ['建成海鸥码头。'],
    ],
  ],
  [
    'in the news of June 2024',
    NEWS,
    [
      ['今年，宝安区将新增渔港泊位30个。', ['target', 2024, false]],
      ['宝安区计划新增渔港泊位30个。', ['target', 2024, false]],
      ['宝安区力争2026年新增渔港泊位30个。', ['target', 2026, true]],
      ['宝安区已建成渔港泊位30个。', ['outcome', 2024, false]],
      ['去年，宝安区新增渔港泊位30个。', ['outcome', 2023, true]],
      ['截至2023年底，宝安区建成渔港泊位30个。', ['outcome', 2023, true]],
      ['日前，宝安区启用渔港泊位30个。', ['outcome', 2024, false]],
      [
        '去年，宝安区新增渔港泊位18个；今年计划新增30个。',
        ['outcome', 2023, true],
        ['target', 2024, false],
      ],
      ['宝安区将推动海鸥码头开工。', ['milestone', 2024, false]],
      ['宝安区今年将推动海鸥码头开工。', ['milestone', 2024, false]],
    ],
  ],
  ['in a plan of 2023', OLDER_PLAN, [['2024年，新增渔港泊位30个。', ['target', 2024, true]]]],
];

const toldIn = (text: string, place: Place) =>
  statementsOf(text, place).map(({ kind, year, yearStated }) => [kind, year, yearStated]);

describe('what is to be, what has been, and when', () => {
  describe.each(CASES)('%s', (_name, place, cases) => {
    it.each(cases.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
      expect(toldIn(text, place)).toEqual(told);
    });
  });
});
