import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/app/App';
import { createQueryClient } from '../../src/data/queries';
import { stubLayout } from '../components/browserStubs';
import { indicatorOf, pointOf } from '../features/samplePoints';
import { located } from '../features/sampleStatements';
import { placeFile, SAMPLE_DOCUMENTS, SAMPLE_INDEX } from '../sampleSite';
import { stubData, type Answer } from '../stubData';

const { YANTIAN, NEWS, CITY_REPORT } = SAMPLE_DOCUMENTS;

const FLOOR = pointOf({
  ...{ value: 30, bound: 'min', document: YANTIAN.id, line: 8, statement: 'floor' },
  quote: '新增样本学位不少于30个',
});
const PLACES = indicatorOf('sample-places', [
  FLOOR,
  pointOf({ kind: 'outcome', year: 2022, value: 25, document: YANTIAN.id }),
  pointOf({ district: 'dapeng', year: 2022, value: 10, issuer: 'press', document: NEWS.id }),
  pointOf({ district: 'shenzhen', value: 900, document: CITY_REPORT.id }),
]);
const PARKS = indicatorOf('sample-parks', [pointOf({ value: 3, unit: '座' })], {
  ...{ zh: '样本公园（新增）', en: 'New sample parks', unit: '座' },
});
const WORDS = located({
  ...{ id: 'floor', district: 'yantian', quote: FLOOR.quote, line: 8, document: YANTIAN.id },
  ...{ value: 30, bound: 'min', unit: '个', year: 2023 },
});

function open(search: string, files: Record<string, Answer> = {}) {
  stubLayout(1200);
  window.history.replaceState(null, '', `/${search}`);
  const asked = stubData({
    'index.json': { content: SAMPLE_INDEX },
    'indicators.json': { content: { indicators: [PARKS, PLACES] } },
    'pairs.json': { content: { pairs: [] } },
    'wording.json': { content: { changes: [], dropped: [] } },
    'districts/yantian.json': placeFile('yantian', [WORDS]),
    ...files,
  });
  render(<App client={createQueryClient()} />);
  return { asked, user: userEvent.setup() };
}

const option = (name: RegExp) => screen.findByRole('option', { name });
const districts = () => within(screen.getByRole('listbox', { name: '各区' }));
const address = () => new URLSearchParams(window.location.search);
const select = () => screen.findByRole('combobox', { name: '地图着色' });

describe('the map by an indicator’s value', () => {
  it('loads the indicators when one is asked for, and not before', async () => {
    const { user, asked } = open('');
    const measure = await select();
    expect(asked).not.toContain('indicators.json');
    await user.selectOptions(measure, '指标数字 · 目标');
    expect(address().get('measure')).toBe('indicator-target');
    expect(await screen.findByText('样本学位（新增） · 目标（单位：个）')).toBeInTheDocument();
  });

  it('shows each figure as it is worded, who says it, its year, and why others have none', async () => {
    open('?measure=indicator-target&indicator=sample-places');
    expect(await option(/盐田区 ?≥30个 ?2023/)).toBeInTheDocument();
    expect(districts().getByRole('option', { name: /大鹏新区/ })).toHaveTextContent(
      '10个 媒体 2022',
    );
    expect(districts().getByRole('option', { name: /罗湖区/ })).toHaveTextContent('无来源');
    expect(districts().getAllByRole('option')).toHaveLength(11);
  });

  it('never sets an outcome among targets', async () => {
    open('?measure=indicator-outcome&indicator=sample-places');
    expect(await option(/盐田区 ?25个 ?2022/)).toBeInTheDocument();
    expect(districts().queryByText('10个')).not.toBeInTheDocument();
  });

  it('names the city’s figure beside the map, and leads from each to its words', async () => {
    const { user } = open('?measure=indicator-target&indicator=sample-places&year=2023');
    const figures = within(await screen.findByRole('region', { name: /图上的数字/ }));
    expect(figures.getByRole('link', { name: /^全市（总量.*900个/ })).toBeInTheDocument();
    await user.click(figures.getByRole('link', { name: /^盐田 ≥30个/ }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('新增样本学位不少于30个');
    expect(address().get('district')).toBe('yantian');
    expect(address().get('statement')).toBe('floor');
  });

  it('offers the indicators in a field that finds them, and remembers the choice in the address', async () => {
    const { user } = open('?measure=indicator-target');
    const field = await screen.findByRole('combobox', { name: '指标' });
    await user.click(field);
    const offered = within(screen.getByRole('listbox', { name: '指标' })).getAllByRole('option');
    expect(offered.map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^样本学位（新增）2 个区与全市/),
      expect.stringMatching(/^样本公园（新增）1 个区/),
    ]);
    await user.clear(field);
    await user.type(field, '公园{Enter}');
    expect(address().get('indicator')).toBe('sample-parks');
    expect(await option(/盐田区 ?3座/)).toBeInTheDocument();
    window.history.back();
    expect(await option(/盐田区 ?≥30个/)).toBeInTheDocument();
  });

  it('keeps the indicator from its targets to its outcomes', async () => {
    const { user } = open('?measure=indicator-target');
    await option(/盐田区 ?≥30个/);
    await user.selectOptions(await select(), '指标数字 · 结果');
    expect(address().get('indicator')).toBe('sample-places');
    expect(await option(/盐田区 ?25个/)).toBeInTheDocument();
  });

  it('says that a link’s indicator is unknown, colours by a theme, and lets another be chosen', async () => {
    const { user } = open('?measure=indicator-target&indicator=gone');
    expect(await screen.findByText(/“gone”不在现有数据中/)).toBeInTheDocument();
    expect(await select()).toHaveValue('industry');
    await user.selectOptions(await select(), '指标数字 · 目标');
    expect(await option(/盐田区 ?≥30个/)).toBeInTheDocument();
    expect(screen.queryByText(/“gone”/)).not.toBeInTheDocument();
  });

  it('says that the indicators did not load, and keeps the list of districts', async () => {
    open('?measure=indicator-target', { 'indicators.json': { status: 500 } });
    expect((await screen.findAllByText('指标数据未能载入')).length).toBeGreaterThan(0);
    expect(districts().getAllByRole('option')).toHaveLength(11);
    expect(districts().queryByText('无来源')).not.toBeInTheDocument();
  });

  it('leads to the comparison and back, with the indicator', async () => {
    const { user } = open('?measure=indicator-target&indicator=sample-places&district=luohu');
    await user.click(await screen.findByRole('link', { name: /在“比较”中看/ }));
    expect(window.location.search).toBe('?view=compare&indicator=sample-places');
    const heading = await screen.findByRole('heading', { name: '样本学位（新增）' });
    expect(heading).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: /^结果 样本学位/ }));
    expect(window.location.search).toBe('?indicator=sample-places&measure=indicator-outcome');
    expect(await option(/盐田区 ?25个/)).toBeInTheDocument();
  });

  it('is named in the title, and speaks English', async () => {
    open('?measure=indicator-target&indicator=sample-places&year=2023&lang=en');
    await waitFor(() => {
      expect(document.title).toBe(
        '2023 · New sample places · Target · Shenzhen district priorities',
      );
    });
    expect(screen.getByRole('option', { name: /Luohu/ })).toHaveTextContent('no source');
  });
});
