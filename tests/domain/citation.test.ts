import { describe, expect, it } from 'vitest';
import {
  citationSource,
  gbtCitation,
  plainCitation,
  type CitationSource,
} from '../../src/domain/citation';
import { located, summary } from '../features/sampleStatements';

const TODAY = '2026-03-09';
const ADDRESS = 'https://example.org/yantian?id=7';

function cited(changes: Parameters<typeof summary>[0] = {}): CitationSource {
  return citationSource(
    located({ quote: '新增样本学位不少于30个', line: 41 }),
    summary({
      title: '年度报告（样本）',
      publisher: '样本区人民政府',
      date: '2023-01-05',
      url: ADDRESS,
      ...changes,
    }),
  );
}
const untitled = { title: null, opening: '各位样本代表' } as const;
const news = { kind: 'news', publisher: '样本日报' } as const;

describe('a citation in plain text', () => {
  it.each<[string, Parameters<typeof summary>[0], string, string]>([
    [
      'has words, title, publisher, date, line, address and day of access',
      {},
      `“新增样本学位不少于30个”，《年度报告（样本）》，样本区人民政府，2023 年 1 月 5 日，第 41 行。${ADDRESS} （2026 年 3 月 9 日访问）`,
      `“新增样本学位不少于30个”, 《年度报告（样本）》, 样本区人民政府, 5 January 2023, line 41. ${ADDRESS} (accessed 9 March 2026)`,
    ],
    [
      'begins a document without a title by its first words, not between title marks',
      untitled,
      `“新增样本学位不少于30个”，［各位样本代表…］，样本区人民政府，2023 年 1 月 5 日，第 41 行。${ADDRESS} （2026 年 3 月 9 日访问）`,
      `“新增样本学位不少于30个”, [各位样本代表…], 样本区人民政府, 5 January 2023, line 41. ${ADDRESS} (accessed 9 March 2026)`,
    ],
    [
      'without publisher or address leaves them out, and the access with the address',
      { publisher: null, url: null },
      '“新增样本学位不少于30个”，《年度报告（样本）》，2023 年 1 月 5 日，第 41 行。',
      '“新增样本学位不少于30个”, 《年度报告（样本）》, 5 January 2023, line 41.',
    ],
    [
      'gives no more of the date than the document',
      { date: '2023-12', url: null },
      '“新增样本学位不少于30个”，《年度报告（样本）》，样本区人民政府，2023 年 12 月，第 41 行。',
      '“新增样本学位不少于30个”, 《年度报告（样本）》, 样本区人民政府, December 2023, line 41.',
    ],
    [
      'gives the year where that is all',
      { date: '2023', url: null },
      '“新增样本学位不少于30个”，《年度报告（样本）》，样本区人民政府，2023 年，第 41 行。',
      '“新增样本学位不少于30个”, 《年度报告（样本）》, 样本区人民政府, 2023, line 41.',
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
    expect(gbtCitation(cited(changes), TODAY)).toBe(reference);
  });
});
