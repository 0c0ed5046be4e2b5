import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { EmbedApp } from '../../src/app/EmbedApp';
import { createQueryClient } from '../../src/data/queries';
import { parseEmbed } from '../../src/features/embed/parseEmbed';
import { located } from '../features/sampleStatements';
import { indicatorOf, pointOf } from '../features/samplePoints';
import { placeFile, SAMPLE_DOCUMENTS, SAMPLE_INDEX } from '../sampleSite';
import { stubData, type Answer } from '../stubData';

const FLOOR = pointOf({
  ...{ value: 30, bound: 'min', statement: 'floor', document: SAMPLE_DOCUMENTS.YANTIAN.id },
});
const CITY = pointOf({
  ...{ district: 'shenzhen', value: 900, document: SAMPLE_DOCUMENTS.CITY_REPORT.id },
});

function open(search: string, files: Record<string, Answer> = {}) {
  stubData({
    'index.json': { content: SAMPLE_INDEX },
    'indicators.json': { content: { indicators: [indicatorOf('sample-places', [FLOOR, CITY])] } },
    ...files,
  });
  render(
    <EmbedApp
      client={createQueryClient()}
      reading={parseEmbed(search)}
      address={`https://example.org/site/embed.html${search}`}
    />,
  );
}

describe('an embed with a wrong address', () => {
  test('says what is wrong, what would do, and where to get a right one', () => {
    open('?chart=pie&district=yantian');
    expect(screen.getByRole('heading', { name: '这个嵌入地址有误' })).toBeInTheDocument();
    expect(
      screen.getByText(/chart.*pie.*timeline, themes, pairs, compare, map, heatmap, list/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/site/');
  });

  test('in the language asked for', () => {
    open('?lang=en');
    expect(screen.getByText(/chart is missing/)).toBeInTheDocument();
  });
});

describe('the embed of the map', () => {
  test('has title with year, who speaks, sources, legend, and the same as a table', async () => {
    open('?chart=map&measure=transport&year=2023');
    const title = '各区文字中“交通”所占份额，2023 年';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(screen.getByText(/盐田依据区政府自己的文件/)).toBeInTheDocument();
    expect(screen.getByText(/^来源：1 份文件/)).toBeInTheDocument();
    const legend = within(screen.getByRole('list', { name: '图例' }));
    expect(legend.getByText('无来源')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /以表格显示/ }));
    const table = screen.getByRole('table', { name: title });
    expect(within(table).getAllByRole('row')).toHaveLength(12);
    expect(within(table).getByRole('row', { name: /盐田区/ })).toHaveTextContent('50%');
    expect(within(table).getByRole('row', { name: /罗湖区/ })).toHaveTextContent('无来源');
  });

  test('of an indicator leads from each figure to its words on the full page, beside the article', async () => {
    open('?chart=map&measure=indicator-target&indicator=sample-places&year=2023&lang=en');
    const link = await screen.findByRole('link', { name: /^Yantian ≥30/ });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute(
      'href',
      'https://example.org/site/?district=yantian&year=2023&indicator=sample-places&measure=indicator-target&statement=floor&lang=en',
    );
    expect(
      screen.getByRole('link', { name: /^Shenzhen \(city\), total.*900/ }),
    ).toBeInTheDocument();
    expect(document.title).toBe('New sample places · Target · 2023 · Shenzhen district priorities');
  });

  test('says that its indicator is not in the data, and shows no other', async () => {
    open('?chart=map&measure=indicator-target&indicator=gone');
    expect(await screen.findByRole('alert')).toHaveTextContent('“gone”不在现有数据中');
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
  });
});

describe('the embed of theme shares', () => {
  test.each([
    ['yantian', '盐田着墨于什么', /^盐田自己的文件/],
    ['dapeng', '媒体谈大鹏，着墨于什么', /不是大鹏自己的话/],
  ])('says whose words it counts: %s', async (place, title, speaker) => {
    open(`?chart=themes&district=${place}`);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(screen.getByText(speaker)).toBeInTheDocument();
    expect(document.title).toBe(`${title} · 2022–2024 · 深圳各区施政重点`);
  });
});

describe('the embed of the heatmap', () => {
  test('has its year and speaker, the city apart, and cells that open the full page', async () => {
    open('?chart=heatmap&year=2023');
    expect(
      await screen.findByRole('heading', { level: 1, name: '各区着墨于什么' }),
    ).toBeInTheDocument();
    const table = within(screen.getByRole('table', { name: /2023 年/ }));
    expect(table.getAllByRole('columnheader')).toHaveLength(1 + 11 + 1);
    expect(table.getByRole('link', { name: /盐田区，交通：50%/ })).toHaveAttribute(
      'href',
      'https://example.org/site/?view=targets&district=yantian&year=2023&theme=transport',
    );
    expect(document.title).toBe('各区着墨于什么 · 2023 · 深圳各区施政重点');
  });
});

describe('the embed of chosen statements', () => {
  const [AIM, DONE] = [
    located({ id: 'aim', document: SAMPLE_DOCUMENTS.YANTIAN.id, quote: '新增样本学位30个' }),
    located({ id: 'done', district: 'luohu', kind: 'outcome', quote: '新增样本泊位8个' }),
  ];
  const files = {
    'districts/yantian.json': placeFile('yantian', [AIM]),
    'districts/luohu.json': placeFile('luohu', [DONE]),
  } as const;

  test('has them by place, in the order chosen, with words and sources', async () => {
    open('?chart=list&list=done,aim&places=yantian,luohu', files);
    const title = '关于罗湖、盐田的 2 条原话';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    const places = screen.getAllByRole('heading', { level: 2 });
    expect(places.map(({ textContent }) => textContent)).toEqual(['罗湖区', '盐田区']);
    expect(screen.getByText(/新增样本泊位8个/)).toBeInTheDocument();
    expect(screen.getByText(/新增样本学位30个/)).toBeInTheDocument();
    expect(screen.getByText(/^来源：/)).toBeInTheDocument();
    expect(document.title).toBe(`${title} · 深圳各区施政重点`);
  });

  test('says that a link names nothing of the data', async () => {
    open('?chart=list&list=gone&places=luohu', files);
    expect(await screen.findByRole('alert')).toHaveTextContent('不在现有数据中');
  });

  test.each([
    ['?chart=list&places=luohu', '缺少 list'],
    ['?chart=list&list=aim', '缺少 places'],
    ['?chart=list&list=aim&places=atlantis', 'places：“atlantis”不可用'],
  ])('is refused without what it needs: %s', (search, fault) => {
    open(search, files);
    expect(screen.getByText(new RegExp(fault))).toBeInTheDocument();
  });
});
