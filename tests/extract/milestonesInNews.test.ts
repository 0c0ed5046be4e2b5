import { describe, expect, it } from 'vitest';
import { statementsOf } from './readClause';

/** A newspaper of June 2024. */
const NEWS = { part: 'news', docKind: 'news' } as const;

/** Text → the milestones, each with its year. */
const NEWS_CASES: readonly (readonly [text: string, ...found: (readonly [string, number])[]])[] = [
  ['宝安区鲸湾航道将于9月底前建成。', ['宝安区鲸湾航道(建成)', 2024]],
  ['宝安区鹭湾大桥全长8公里，总投资6亿元，计划于2027年建成。', ['宝安区鹭湾大桥(建成)', 2027]],
  [
    '位于海边的宝安区鹭湾书城目前正在装修，预计2025年元旦开业运营。',
    ['宝安区鹭湾书城(开业运营)', 2025],
  ],
  // What stands beside the verb dates it, not what another clause names.
  [
    '宝安区鹭湾线计划2027年5月完工投用。鲸湾线2025年上半年开工，2029年底前开通试运营。',
    ['宝安区鹭湾线(完工投用)', 2027],
    ['鲸湾线(开工)', 2025],
    ['鲸湾线(开通试运营)', 2029],
  ],
  [
    '宝安区鹭湾大桥将于2024年动工，2030年建成通车。',
    ['宝安区鹭湾大桥(动工)', 2024],
    ['宝安区鹭湾大桥(建成通车)', 2030],
  ],
  // A month behind the document's own is over, one ahead to come.
  ['宝安区鹭湾馆2024年9月完成外立面施工。', ['宝安区鹭湾馆外立面施工(完成)', 2024]],
  ['宝安区鹭湾馆2024年3月完成外立面施工。'],
  ['宝安区鹭湾馆2024年3月建成投用。'],
  ['宝安区鹭湾大桥进展顺利，2023年建成。'],
  ['宝安区很忙，计划明年3月竣工交付的鹭湾展馆可以让渔民看展。', ['鹭湾展馆(竣工)', 2025]],
  ['宝安区很忙，计划竣工的鹭湾展馆正在抓紧布展。'],
  // What went smoothly is done, whatever its sentence goes on to announce; 即将 announces one thing.
  ['宝安区鹭湾大道顺利通车，鲸湾路将改建。'],
  ['过去一年，宝安区鹭湾馆扩建即将完工。海鸥大桥建成启用。', ['宝安区鹭湾馆扩建(完工)', 2024]],
  ['宝安区投资概算6亿元的鹭湾大道预计春节前开工。', ['鹭湾大道(开工)', 2024]],
  // A day by which, and a date behind a noun that holds the verb.
  ['宝安区鹭湾剧院正在装修。该项目计划2026年6月30日前竣工。', ['宝安区鹭湾剧院(竣工)', 2026]],
  ['宝安区海鸥冷库主体已封顶。计划投产时间为2025年7月。', ['宝安区海鸥冷库(投产)', 2025]],
  ['日前宝安区鹭湾馆竣工。'],
  ['宝安区总长6公里的鹭湾大道预计年底建成。', ['鹭湾大道(建成)', 2024]],
  // A month alone is of the year at hand, not of the one that another thing is due in.
  [
    '宝安区鹭湾桥预计2026年建成，鲸湾桥将于年底建成。',
    ['宝安区鹭湾桥(建成)', 2026],
    ['鲸湾桥(建成)', 2024],
  ],
  [
    '宝安区鹭湾桥计划2025年3月开工，12月完工。',
    ['宝安区鹭湾桥(开工)', 2025],
    ['宝安区鹭湾桥(完工)', 2025],
  ],
  ['到2026年，宝安区鹭湾桥将于6月通车。', ['宝安区鹭湾桥(通车)', 2026]],
  ['明年宝安区鹭湾公园将于6月建成。', ['宝安区鹭湾公园(建成)', 2025]],
  // Neither 对外开放 nor the day of the news is the thing.
  [
    '6月1日，记者从海洋大会获悉，宝安区鹭湾海洋馆将于年底开工，2026年竣工对外开放。',
    ['宝安区鹭湾海洋馆(开工)', 2024],
    ['宝安区鹭湾海洋馆(竣工对外开放)', 2026],
  ],
  ['宝安区鹭湾大桥预计年底顺利完工。', ['宝安区鹭湾大桥(完工)', 2024]],
  ['宝安区鹭湾路改造工程正在铺面，计划明年底完成。', ['宝安区鹭湾路改造工程(完成)', 2025]],
  ['宝安区鹭湾大桥目前仍在比选，预计年底方能开工。', ['宝安区鹭湾大桥(开工)', 2024]],
  ['宝安区将建成集观鲸、垂钓于一体的海洋乐园。'],
  ['宝安区将建成集观鲸、垂钓于一体的鹭湾馆。', ['集观鲸、垂钓于一体的鹭湾馆(建成)', 2024]],
  ['宝安区鹭湾大桥正在进行桥面摊铺，计划年底完成。', ['宝安区鹭湾大桥桥面摊铺(完成)', 2024]],
  ['宝安区鹭湾水厂一期已通水，二期计划年底前开工。', ['宝安区鹭湾水厂二期(开工)', 2024]],
  ['宝安区鹭湾船坞进展顺利，计划在明年秋季建成投产。', ['宝安区鹭湾船坞(建成投产)', 2025]],
  ['年底宝安区鹭湾站装修将完工并移交运营中心。', ['宝安区鹭湾站装修(完工)', 2024]],
  // A part of a work is told with the work, the last one that was pushed.
  [
    '宝安区将推动鲸湾医院开工建设，加快宝安区鹭湾医院（东区）建设，力争主体工程年底完工，确保明年3月投用。',
    ['鲸湾医院(开工建设)', 2024],
    ['宝安区鹭湾医院（东区）主体工程(完工)', 2024],
    ['宝安区鹭湾医院（东区）(投用)', 2025],
  ],
  // A month alone is of the months to come, unless something is told of as done.
  ['宝安区鹭湾线10月开工。', ['宝安区鹭湾线(开工)', 2024]],
  ['宝安区鹭湾线10月开工，已完成投资6亿元。'],
  ['宝安区鹭湾线3月开工。'],
  ['宝安区鹭湾展馆不久前刚刚动工。'],
  ['今年8月底宝安区鹭湾首台机组将正式投产发电。', ['宝安区鹭湾首台机组(投产发电)', 2024]],
  ['宝安区将鼓励渔企在工业园区建成冷库中心。'],
  ['宝安区将学习鹭湾街道建成展馆的经验。'],
];

describe('milestones in the news', () => {
  it('that newspapers announce are ahead, those they report are none', () => {
    expect(statementsOf('鲸湾大桥将于6月30日正式通车。', NEWS)).toMatchObject([
      { kind: 'milestone', indicator: '鲸湾大桥(通车)' },
    ]);
    expect(statementsOf('鲸湾大桥预计年底前通车。', NEWS)).toMatchObject([
      { kind: 'milestone', indicator: '鲸湾大桥(通车)', strength: 'aspired' },
    ]);
    expect(statementsOf('新的一年，推出渔民保险服务平台。', NEWS)).toMatchObject([
      { kind: 'milestone' },
    ]);
    expect(statementsOf('6月30日，鲸湾大桥正式通车。', NEWS)).toEqual([]);
  });

  it.each(NEWS_CASES.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    const told = statementsOf(text, NEWS);
    const ahead = told.filter(({ kind }) => kind === 'milestone');
    expect(ahead.map(({ indicator, year }) => [indicator, year])).toEqual(found);
  });
});
