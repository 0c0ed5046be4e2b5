import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/extract/pipeline';
import { sourceOffset } from '../../src/extract/text/mappedText';
import { readText } from '../../src/extract/text/readText';

const PARAGRAPHS = [
  '一、2023年工作回顾',
  '一年来，渔港经济稳步回升，渔业产值达到60.5亿元、同比增长5.5%，连续三年位居全省第一，渔民人均收入增长6%。',
  '渔船更新成效明显，累计更新渔船80艘，鲸湾船厂获评国家级示范船厂，旅客人数首次达到9万人次，比上年多1万人次。',
  '（一）码头建设顺利推进。新增泊位30个，海鸥航线圆满通航，新建码头2座，修复岸线3.2公里，海水优良比例达98.5%。',
  '二、2024年工作安排',
  '推动渔业提质。加快更新渔船，力争新增渔船20艘，支持船厂打造示范基地，渔业产值增长6.5%左右，出口增长8%以上。',
  '完善码头设施。加快推进鲸湾码头扩建，推动新增泊位8个以上，完成投资12.5亿元，建成渔港公园5个、步道6.4公里。',
  '优化渔民服务。支持渔民转产，打造渔民之家6个，培训渔民300人，渔民医保参保率保持在99%以上，新增托位80个。',
];

/** As text taken from a page: broken after so many characters. */
function broken(width: number, { indent = '', between = '\n' } = {}): string {
  return PARAGRAPHS.map((text) => {
    const lines = (text.length > 12 ? indent + text : text).match(
      new RegExp(`.{1,${String(width)}}`, 'gu'),
    );
    return (lines ?? []).join('\n');
  }).join(between);
}

/** A page ends behind the line that ends in these words: its number stands between them and what follows. */
function withPageNumber(text: string, behind: string): string {
  const lines = text.split('\n');
  const last = lines.findIndex((line) => line.endsWith(behind));
  if (last < 0) throw new Error(`no line ends in ${behind}`);
  return lines.toSpliced(last + 1, 0, '- 12 -').join('\n');
}

const WHOLE = PARAGRAPHS.join('\n');

function statedIn(text: string): string[] {
  const { statements } = extractDocument({
    file: 'made-up.txt',
    text: `罗湖区政府工作报告\n${text}\n`,
    sha256: 'ab'.repeat(32),
    sidecar: { kind: 'work-report', district: 'luohu', date: '2024-01-10', planYear: 2024 },
  });
  return statements.map(
    ({ kind, year, indicator, value, unit, quote }) =>
      `${kind} ${String(year)} ${indicator} ${String(value)}${unit} ${quote}`,
  );
}

describe('a text whose lines were broken at one width', () => {
  it.each([
    ['23', broken(23)],
    ['28', broken(28)],
    ['24, each paragraph indented', broken(24, { indent: '　　' })],
    ['24, with empty lines between paragraphs', broken(24, { between: '\n\n' })],
  ])('states what it does unbroken: %s', (_width, text) => {
    expect(text.split('\n').length).toBeGreaterThan(12);
    expect(statedIn(text)).toEqual(statedIn(WHOLE));
  });

  it.each([
    ['between two clauses', '达到60.5亿元、'],
    ['between a figure and its bound', '新增泊位8个'],
    ['within a figure', '步道6'],
  ])('states what it does unbroken over the number of a page %s', (_where, behind) => {
    const text = withPageNumber(broken(26), behind);
    expect(text).toContain('\n- 12 -\n');
    expect(statedIn(text)).toEqual(statedIn(WHOLE));
  });

  it('leads from a figure to where it stands, over the line breaks', () => {
    const text = broken(24);
    const lines = text.split('\n');
    const paragraph = readText(text).lines.find((line) => line.text.includes('3.2公里'));
    if (!paragraph) throw new Error('the paragraph was not read');
    const from = lines.slice(paragraph.line - 1).join('\n');
    const at = sourceOffset(paragraph, paragraph.text.indexOf('3.2公里'));
    expect(from.slice(at, at + 6).replace('\n', '')).toContain('3.2');
  });

  it('keeps a numbered list and a heading apart, though they are as wide as the page', () => {
    const items = Array.from(
      { length: 13 },
      (_, item) => `${String(item + 1)}.新增鲸湾街道公共泊位${String(20 + item)}个并投入渔民使用`,
    );
    const heading = '（一）聚力打造全球影响力海洋渔业高地和';
    const paragraph = ['今年新建渔港5座，新增泊位80个，完成投', '资60亿元，渔业产值增长6%以上。'];
    const lines = readText([...items, heading, ...paragraph].join('\n')).lines;
    expect(lines.map(({ text }) => text)).toEqual([...items, heading, paragraph.join('')]);
  });

  it.each([
    ['a list of short lines', Array.from({ length: 20 }, (_, item) => `新增泊位${String(item)}个`)],
    [
      'whole sentences of one length',
      Array.from({ length: 20 }, () => '海鸥码头新增泊位30个，鲸湾修复岸线6公里。'),
    ],
    ['few lines', ['海鸥码头新增泊位30个，鲸湾修复岸', '线6公里，打造渔民之家5个。']],
  ])('is no %s', (_what, lines) => {
    expect(readText(lines.join('\n')).lines.map(({ text }) => text)).toEqual(lines);
  });
});

describe('a text without any line break', () => {
  const filler = '渔业工作稳步推进，渔民生活持续改善，'.repeat(90);
  const text = `各位代表：一年来，${filler}完成投资6亿元。（一）渔港。新增泊位30个。（二）渔船。更新渔船80艘。`;

  it('is cut where its headings begin, all on its line', () => {
    const lines = readText(text).lines;
    expect(lines.slice(1).map((line) => [line.line, line.text])).toEqual([
      [1, '（一）渔港。新增泊位30个。'],
      [1, '（二）渔船。更新渔船80艘。'],
    ]);
    expect(lines.map((line) => text[sourceOffset(line, 0)])).toEqual(['各', '（', '（']);
  });
});
