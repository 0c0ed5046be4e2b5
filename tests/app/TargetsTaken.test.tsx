import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { statementFileSchema } from '../../src/contract/statementFile';
import { SAMPLE_DOCUMENTS } from '../sampleSite';
import { AIM, DONE, facet, quotations, quotes, remembered, ROAD, showTargets } from './showTargets';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a citation', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 9, 0, 30) });
  });

  const ADDRESS = 'https://example.org/yantian';
  it.each([
    [
      '纯文本',
      '“新增样本学位不少于３０个”，《盐田区工作报告（样例）》，样本发布者，2023 年 2 月 1 日，“三、办好样本教育”一节。' +
        `${ADDRESS} （2026 年 3 月 9 日访问）。本站条目：http://localhost:3000/?district=yantian&statement=aim`,
    ],
    [
      'GB/T 7714—2015',
      `样本发布者. 盐田区工作报告（样例）[EB/OL]. (2023-02-01)[2026-03-09]. ${ADDRESS}.`,
    ],
    ['BibTeX', '@misc{2023-02-01-yantian-aim,\n'],
  ])('as %s is on the clipboard, with the reader’s day, and is said to be', async (name, text) => {
    userEvent.setup();
    showTargets('&statement=aim');
    await userEvent.click(await screen.findByRole('button', { name: `复制引用：${name}` }));
    expect(await screen.findByText(`已复制（${name}）`)).toBeInTheDocument();
    expect((await navigator.clipboard.readText()).startsWith(text)).toBe(true);
  });

  it('stands ready to be selected where the browser refuses to copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    showTargets('&statement=aim');
    await user.click(await screen.findByRole('button', { name: '复制引用：GB/T 7714—2015' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'GB/T 7714—2015',
    });
    expect(field.value).toContain('盐田区工作报告（样例）[EB/OL]');
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });
});

describe('the download', () => {
  let saved: { name: string; content: Blob }[] = [];
  beforeEach(() => {
    saved = [];
    // jsdom has no object URLs and does not follow links.
    let content = new Blob();
    URL.createObjectURL = (blob) => {
      content = blob as Blob;
      return 'blob:made-up';
    };
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, content });
    });
  });

  /** With the byte order mark, which plain reading would take away; jsdom's files have no `text()`. */
  async function textOf(file: { content: Blob } | undefined): Promise<string> {
    const bytes = await new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result as ArrayBuffer);
      };
      reader.readAsArrayBuffer(file?.content ?? new Blob());
    });
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));
  }

  it('as CSV has the rows shown, in their order, with their sources', async () => {
    showTargets('&q=学位&sort=figure&direction=ascending');
    await userEvent.click(await screen.findByRole('button', { name: 'CSV：下载所示 2 条' }));
    expect(await screen.findByText('已下载 shenzhen-statements-search.csv')).toBeInTheDocument();
    const [file] = saved;
    const text = await textOf(file);
    expect(text).toMatch(/^\uFEFFid,/);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.map(({ quote }) => quote)).toEqual(quotes(AIM, DONE));
    expect(rows[0]).toMatchObject({
      document_title: '盐田区工作报告（样例）',
      date: '2023-02-01',
      line: '41',
    });
  });

  it('as JSON has the same, and their documents only, as the data file has them', async () => {
    showTargets('&issuer=city');
    await userEvent.click(await screen.findByRole('button', { name: 'JSON：下载所示 2 条' }));
    const [file] = saved;
    expect(file?.name).toBe('shenzhen-statements-city.json');
    const content: unknown = JSON.parse(await textOf(file));
    expect(statementFileSchema.parse(content)).toEqual({
      documents: [SAMPLE_DOCUMENTS.CITY_REPORT],
      statements: [ROAD, DONE],
    });
  });

  it('is not offered where nothing is shown', async () => {
    showTargets('&q=没有的');
    expect(await screen.findByRole('button', { name: /^CSV：下载所示 0 条/ })).toBeDisabled();
    expect(screen.getByRole('button', { name: /^JSON：下载所示 0 条/ })).toBeDisabled();
  });
});

describe('in English', () => {
  it('counts, conditions and names are English, the documents’ words Chinese', async () => {
    showTargets('&district=yantian&statement=aim', { language: 'en' });
    expect(await screen.findByText('2 of 4 statements')).toBeInTheDocument();
    expect(facet('Who says so').getByRole('radio', { name: 'the city 1' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Remove: Yantian' })).toBeInTheDocument();
    const [row] = screen.getAllByRole('rowheader', { name: /New sample places/ });
    expect(within(row ?? document.body).getByText(DONE.quote)).toHaveAttribute('lang', 'zh');
    expect(await screen.findByText('Outcome of 2023')).toBeInTheDocument();
    expect(screen.getByText(/the year is that of the document/)).toBeInTheDocument();
  });

  it('an indicator without an English name keeps its own, said to be Chinese', async () => {
    showTargets('', { language: 'en' });
    expect(await screen.findByRole('button', { name: '样本大道（通车）' })).toHaveAttribute(
      'lang',
      'zh',
    );
  });

  it('indicators are in the order of their English names', async () => {
    showTargets('&sort=indicator', { language: 'en', statements: [AIM, ROAD] });
    await screen.findByText('2 statements');
    expect(quotations()).toEqual(quotes(AIM, ROAD));
  });

  it('where nothing is found, the way out is English', async () => {
    showTargets('&district=luohu&kind=outcome', { language: 'en' });
    expect(await screen.findByText('No statement meets all the conditions')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Without Kind: Outcome (1 statement)' }),
    );
    expect(remembered()).toEqual({ district: 'luohu' });
  });

  it('the citation is English', async () => {
    const user = userEvent.setup();
    showTargets('&statement=aim', { language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Copy a citation: Plain text' }));
    expect(await screen.findByText('Copied (Plain text)')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(
      /, 1 February 2023, section “三、办好样本教育”\. .*accessed .* On this site: /,
    );
  });
});
