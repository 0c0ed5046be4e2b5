import { describe, expect, it } from 'vitest';
import { bibtexCitation } from '../../src/domain/bibtexCitation';
import {
  citationSource,
  gbtCitation,
  plainCitation,
  type CitationSource,
} from '../../src/domain/citation';
import type { Whereabouts } from '../../src/domain/whereabouts';
import { located, summary } from '../features/sampleStatements';

const TODAY = '2026-03-09';
const ADDRESS = 'https://example.org/yantian?id=7';

const PAGE = 'https://example.com/?district=yantian&statement=aa01';
const QUOTE = '新增样本学位不少于30个';
const ON_SITE = `本站条目：${PAGE}`;
const WHERE = {
  heading: '办好样本教育',
  paragraph: 2,
  period: 'plan',
  isLiteral: false,
  rule: null,
} as const;

function cited(
  changes: Parameters<typeof summary>[0] = {},
  where: Whereabouts | null = WHERE,
  heading: string | null = null,
): CitationSource {
  return citationSource(
    located({ quote: QUOTE, line: 41, heading }),
    summary({
      title: '年度报告（样本）',
      publisher: '样本区人民政府',
      date: '2023-01-05',
      planYear: 2023,
      url: ADDRESS,
      ...changes,
    }),
    where,
    PAGE,
  );
}
const untitled = { title: null, opening: '各位样本代表' } as const;
const news = { kind: 'news', publisher: '样本日报' } as const;

describe('a citation in plain text', () => {
  it.each<[string, Parameters<typeof summary>[0], string, string]>([
    [
      'has words, title, publisher, date, section, paragraph, addresses and day of access',
      {},
      `“新增样本学位不少于30个”，《年度报告（样本）》，样本区人民政府，2023 年 1 月 5 日，“办好样本教育”一节第 2 段。${ADDRESS} （2026 年 3 月 9 日访问）。${ON_SITE}`,
      `“新增样本学位不少于30个”, Yantian work report 2023 (《年度报告（样本）》), 样本区人民政府, 5 January 2023, section “办好样本教育”, paragraph 2. ${ADDRESS} (accessed 9 March 2026). On this site: ${PAGE}`,
    ],
    [
      'begins a document without a title by its first words, not between title marks',
      untitled,
      `“新增样本学位不少于30个”，［各位样本代表…］，样本区人民政府，2023 年 1 月 5 日，“办好样本教育”一节第 2 段。${ADDRESS} （2026 年 3 月 9 日访问）。${ON_SITE}`,
      `“新增样本学位不少于30个”, Yantian work report 2023 (［各位样本代表…］), 样本区人民政府, 5 January 2023, section “办好样本教育”, paragraph 2. ${ADDRESS} (accessed 9 March 2026). On this site: ${PAGE}`,
    ],
    [
      'without publisher or address leaves them out, and the access with the address',
      { publisher: null, url: null },
      `“新增样本学位不少于30个”，《年度报告（样本）》，2023 年 1 月 5 日，“办好样本教育”一节第 2 段。${ON_SITE}`,
      `“新增样本学位不少于30个”, Yantian work report 2023 (《年度报告（样本）》), 5 January 2023, section “办好样本教育”, paragraph 2. On this site: ${PAGE}`,
    ],
    [
      'gives no more of the date than the document',
      { date: '2023-12', url: null },
      `“新增样本学位不少于30个”，《年度报告（样本）》，样本区人民政府，2023 年 12 月，“办好样本教育”一节第 2 段。${ON_SITE}`,
      `“新增样本学位不少于30个”, Yantian work report 2023 (《年度报告（样本）》), 样本区人民政府, December 2023, section “办好样本教育”, paragraph 2. On this site: ${PAGE}`,
    ],
    [
      'gives the year where that is all',
      { date: '2023', url: null },
      `“新增样本学位不少于30个”，《年度报告（样本）》，样本区人民政府，2023 年，“办好样本教育”一节第 2 段。${ON_SITE}`,
      `“新增样本学位不少于30个”, Yantian work report 2023 (《年度报告（样本）》), 样本区人民政府, 2023, section “办好样本教育”, paragraph 2. On this site: ${PAGE}`,
    ],
  ])('%s', (_, changes, chinese, english) => {
    expect(plainCitation(cited(changes), TODAY, 'zh')).toBe(chinese);
    expect(plainCitation(cited(changes), TODAY, 'en')).toBe(english);
  });
});

/*
 * GB/T 7714—2015, 4.6 and 4.1, for electronic resources and monographs:
 * 主要责任者. 题名[文献类型标识/文献载体标识]. 出版地: 出版者, 出版年(更新或修改日期)[引用日期]. 获取和访问路径.
 * Of a resource on the network, a place or publisher that is not known is left out (8.4.1, 8.4.2); so is an
 * author in lists by number (8.1.4).
 */
describe('a reference after GB/T 7714—2015', () => {
  it.each<[string, Parameters<typeof summary>[0], string]>([
    [
      'a government is the author of its report',
      {},
      `样本区人民政府. 年度报告（样本）[EB/OL]. (2023-01-05)[2026-03-09]. ${ADDRESS}.`,
    ],
    [
      'a newspaper is the publisher of its news, not their author',
      news,
      `年度报告（样本）[EB/OL]. 样本日报, 2023(2023-01-05)[2026-03-09]. ${ADDRESS}.`,
    ],
    [
      'nobody is made up where no publisher is known',
      { publisher: null },
      `年度报告（样本）[EB/OL]. (2023-01-05)[2026-03-09]. ${ADDRESS}.`,
    ],
    [
      'nor for news',
      { kind: 'news', publisher: null },
      `年度报告（样本）[EB/OL]. (2023-01-05)[2026-03-09]. ${ADDRESS}.`,
    ],
    [
      'a title that is made up of the first words stands in square brackets',
      untitled,
      `样本区人民政府. [各位样本代表…][EB/OL]. (2023-01-05)[2026-03-09]. ${ADDRESS}.`,
    ],
    [
      'of the date, what the document gives',
      { ...news, date: '2023-02' },
      `年度报告（样本）[EB/OL]. 样本日报, 2023(2023-02)[2026-03-09]. ${ADDRESS}.`,
    ],
    [
      'without an address it is no electronic resource, and nobody has gone there',
      { url: null },
      '样本区人民政府. 年度报告（样本）[R]. 2023-01-05.',
    ],
    [
      'news without an address are an article of the newspaper of that day',
      { ...news, url: null },
      '年度报告（样本）[N]. 样本日报, 2023-01-05.',
    ],
    [
      'and with neither, what is left',
      { publisher: null, url: null, ...untitled },
      '[各位样本代表…][R]. 2023-01-05.',
    ],
  ])('%s', (_, changes, reference) => {
    expect(gbtCitation(cited(changes), TODAY)).toBe(
      `${reference}（“${QUOTE}”，“办好样本教育”一节第 2 段；${ON_SITE}）`,
    );
  });
});

describe('where the words stand', () => {
  it.each<[string, Whereabouts | null, string | null, string, string]>([
    [
      'without a heading is the paragraph',
      { ...WHERE, heading: null },
      null,
      '第 2 段。',
      'paragraph 2.',
    ],
    [
      'before the record is there is the heading',
      null,
      '办好样本教育',
      '“办好样本教育”一节。',
      'section “办好样本教育”.',
    ],
    [
      'and the line of the text as read where there is neither',
      null,
      null,
      '所读文本第 41 行。',
      'line 41 of the text as read.',
    ],
  ])('%s', (_, where, heading, chinese, english) => {
    const source = cited({ url: null }, where, heading);
    expect(plainCitation(source, TODAY, 'zh')).toContain(`5 日，${chinese}`);
    expect(plainCitation(source, TODAY, 'en')).toContain(`2023, ${english}`);
  });

  it('is marked by the address itself, in each format, where the publisher has the very words', () => {
    const source = cited({}, { ...WHERE, isLiteral: true });
    const address = `${ADDRESS}#:~:text=${encodeURIComponent(QUOTE)}`;
    expect(plainCitation(source, TODAY, 'zh')).toContain(address);
    expect(gbtCitation(source, TODAY)).toContain(address);
    expect(bibtexCitation(source, TODAY)).toContain(`url = {${address}}`);
  });
});
