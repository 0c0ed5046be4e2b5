import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/extract/pipeline';

const REVIEW = [
  '渔港经济稳步回升，渔业产值达到60亿元、同比增长5%，连续三年位居全省第一。',
  '渔船更新成效明显，累计更新渔船80艘，鲸湾船厂获评国家级示范船厂。',
  '码头建设顺利推进，新增泊位30个，海鸥航线圆满通航，旅客人数首次达到9万人次。',
];
const PLAN = [
  '推动渔业提质。加快更新渔船，力争新增渔船20艘，支持船厂打造示范基地。',
  '完善码头设施。加快推进鲸湾码头扩建，推动新增泊位8个以上，确保年内完成前期工作。',
  '优化渔民服务。支持渔民转产，打造渔民之家6个，鼓励企业招用渔民300人。',
  '强化海岸保护。大力推进海堤加固，积极修复湿地，着力打造美丽海湾，确保修复岸线2公里以上。',
  '打造智慧渔政。加快建设渔政平台，推动渔政事项“掌上办”，努力提升服务，力争接入渔船500艘。',
];
const GREETING = ['各位代表：', '现在，我代表区人民政府，向大会报告工作，请予审议。'];

/** Each figure's kind and year, in the order of the text. */
function toldIn(paragraphs: readonly string[], title = '罗湖区政府工作报告'): string[] {
  const { statements } = extractDocument({
    file: 'made-up.txt',
    text: [title, ...paragraphs, ''].join('\n'),
    sha256: 'ab'.repeat(32),
    sidecar: { kind: 'work-report', district: 'luohu', date: '2024-01-10', planYear: 2024 },
  });
  return statements
    .filter(({ kind }) => kind !== 'milestone')
    .map(({ kind, year }) => `${kind} ${String(year)}`);
}

const reviewed = toldIn(['一、2023年工作回顾', ...REVIEW]);
const planned = toldIn(['二、2024年工作安排', ...PLAN]);

describe('a work report without a heading of its parts', () => {
  it('is told apart as the same report with headings is', () => {
    expect(new Set(reviewed)).toEqual(new Set(['outcome 2023']));
    expect(new Set(planned)).toEqual(new Set(['target 2024']));
  });

  it.each([
    ['that reviews and plans', [...GREETING, ...REVIEW, ...PLAN], [...reviewed, ...planned]],
    ['of which only the review is at hand', REVIEW, reviewed],
    ['of which only the plan is at hand', PLAN, planned],
    [
      'that opens its plan alone with one',
      [...GREETING, ...REVIEW, '二、2024年工作安排', ...PLAN],
      [...reviewed, ...planned],
    ],
    [
      'that opens its review alone with one',
      [...GREETING, '一、2023年工作回顾', ...REVIEW, ...PLAN],
      [...reviewed, ...planned],
    ],
  ])('%s', (_what, paragraphs, expected) => {
    expect(toldIn(paragraphs)).toEqual(expected);
  });

  it('keeps what it expects of the year for a plan, though it reads like what was reached', () => {
    const aims = '今年主要预期目标是：渔业产值增长6%，渔民收入增长5%，出口增长8%，新增泊位80个。';
    expect(new Set(toldIn([aims]))).toEqual(new Set(['target 2024']));
  });

  it.each([
    '现将2024年工作安排报告如下。完成投资增长10%，建成码头5座，新增泊位80个，渔业产值达到60亿元。',
    '今年工作的总体要求：建成渔港5座，新增泊位80个，渔业产值增长6%，超过60亿元。',
    '为了渔民，建成渔港5座，新增泊位80个，完成投资6亿元，渔业产值达到60亿元。',
  ])('does not take for a review what says itself that it is to come: %s', (text) => {
    expect(new Set(toldIn([text]))).toEqual(new Set(['target 2024']));
  });

  it('is a review still where it says that it reached what the year was to bring', () => {
    const reached = '2023年工作目标全面实现，圆满完成今年工作任务。';
    expect(toldIn([reached, ...REVIEW])).toEqual(reviewed);
  });

  it('counts what is wanting to the review that it closes', () => {
    const wanting = '同时，我们清醒看到不足：渔港泊位缺口5000个，老旧码头12座。';
    const told = toldIn([...REVIEW, wanting, '二、2024年工作安排', ...PLAN]);
    expect(told.filter((each) => each.startsWith('target'))).toEqual(planned);
  });

  it('is told apart in a single line as well', () => {
    const filler = '渔民出海捕鱼，渔船进港卸货，海鸥绕岸飞翔，'.repeat(80);
    const text = `${filler}${REVIEW.join('')}二、2024年工作安排。${PLAN.join('')}`;
    expect(toldIn([text])).toEqual([...reviewed, ...planned]);
  });

  it('does not take the last paragraph of a review for a plan', () => {
    const resolve = '我们要加快补齐短板，推动渔港转型，着力打造样板，确保新增泊位9个。';
    expect(toldIn(['一、2023年工作回顾', ...REVIEW, resolve]).slice(0, reviewed.length)).toEqual(
      reviewed,
    );
  });
});
