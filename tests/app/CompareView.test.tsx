import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CompareView } from '../../src/app/CompareView';
import type { Pair, WordingFile } from '../../src/contract/comparison';
import { createQueryClient } from '../../src/data/queries';
import type { Language } from '../../src/i18n/languages';
import { LanguageContext } from '../../src/i18n/useText';
import { stubLayout } from '../components/browserStubs';
import { indicatorOf, pointOf } from '../features/samplePoints';
import { SAMPLE_DOCUMENTS, SAMPLE_INDEX } from '../sampleSite';
import { stubData, type Answer } from '../stubData';

const { YANTIAN, CITY_REPORT, NEWS } = SAMPLE_DOCUMENTS;

const done = pointOf({
  year: 2022,
  kind: 'outcome',
  value: 25,
  quote: '样本学位实际新增25个',
  line: 7,
  document: YANTIAN.id,
  statement: 'done',
});
const aim = pointOf({
  year: 2023,
  value: 30,
  bound: 'min',
  quote: '新增样本学位不少于30个',
  line: 8,
  document: YANTIAN.id,
  statement: 'aim',
});
const told = pointOf({
  district: 'dapeng',
  year: 2022,
  value: 10,
  issuer: 'press',
  quote: '据报道新增样本学位10个',
  document: NEWS.id,
  phrase: '样本座位',
  near: true,
  statement: 'told',
});
const whole = pointOf({
  district: 'shenzhen',
  year: 2023,
  value: 900,
  quote: '全市新增样本学位900个',
  document: CITY_REPORT.id,
  statement: 'whole',
});
const PLACES = indicatorOf('sample-places', [done, aim, told, whole], {
  related: [{ indicator: 'sample-stock', why: 'stock-new' }],
});
const STOCK = indicatorOf('sample-stock', [pointOf({ value: 7000 })], {
  zh: '样本学位总数',
  en: 'All sample places',
  nature: 'stock',
});

const PAIR: Pair = {
  indicator: PLACES.id,
  zh: PLACES.zh,
  en: PLACES.en,
  district: 'yantian',
  year: 2022,
  match: 'near',
  note: '范围不同',
  noteEn: 'scopes differ',
  relation: 'outcome-target',
  target: sideOf(aim),
  outcome: sideOf(done),
  better: 'more',
  met: null,
};

const WORDING: WordingFile = {
  changes: [
    {
      indicator: PLACES.id,
      zh: PLACES.zh,
      en: PLACES.en,
      district: 'yantian',
      issuer: 'district',
      from: sideOf(aim),
      to: {
        ...sideOf(aim),
        year: 2024,
        statement: 'next',
        strength: 'aspired',
        quote: '力争新增样本学位30个',
      },
      figure: 'kept',
      wording: 'softer',
    },
  ],
  dropped: [
    {
      indicator: PLACES.id,
      zh: PLACES.zh,
      en: PLACES.en,
      district: 'shenzhen',
      issuer: 'city',
      target: sideOf(whole),
      next: YANTIAN.id,
    },
  ],
};

function sideOf(point: typeof aim): Pair['target'] {
  const { year, value, valueTo, unit, bound, strength, quote, line, statement, document } = point;
  return { year, value, valueTo, unit, bound, strength, quote, line, statement, document };
}

function show(search: string, language: Language = 'zh', files: Record<string, Answer> = {}) {
  stubLayout(1200);
  stubData({
    'index.json': { content: SAMPLE_INDEX },
    'indicators.json': { content: { indicators: [PLACES, STOCK] } },
    'pairs.json': { content: { pairs: [PAIR] } },
    'wording.json': { content: WORDING },
    ...files,
  });
  window.history.replaceState(null, '', search);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <LanguageContext value={language}>
        <CompareView />
      </LanguageContext>
    </QueryClientProvider>,
  );
}

const offered = () => within(screen.getByRole('listbox', { name: '指标' })).getAllByRole('option');

const chosen = () => new URLSearchParams(window.location.search);

describe('the comparison of an indicator', () => {
  it('begins with what most can be compared of', async () => {
    show('/?view=compare');
    expect(await screen.findByRole('heading', { name: '样本学位（新增）' })).toBeInTheDocument();
    const table = screen.getByRole('table', { name: /样本学位（新增）/ });
    expect(within(table).getByRole('row', { name: /^盐田/ })).toHaveTextContent(/25个.*≥30个/);
    expect(within(table).getByRole('row', { name: /^大鹏/ })).toHaveTextContent(/媒：10个①/);
    expect(within(table).getByRole('row', { name: /^全市（总量）/ })).toHaveTextContent(/900个/);
  });

  it('shows both quotations of a pair with document, date and line, and why it is only near', async () => {
    show('/?view=compare&district=yantian&indicator=sample-places');
    const words = await screen.findByRole('region', { name: '盐田区的原话' });
    const [outcome, target] = within(words).getAllByRole('listitem');
    expect(outcome).toHaveTextContent(/2022 · 结果.*25.*样本学位实际新增25个.*2023-02-01.*第 7 行/);
    expect(target).toHaveTextContent(/2023 · 目标.*30.*上一年结果 25个.*口径相近：范围不同/);
    expect(target).toHaveTextContent(/新增样本学位不少于30个/);
    expect(screen.queryByRole('region', { name: '大鹏新区的原话' })).not.toBeInTheDocument();
  });

  it('says who is missing and why', async () => {
    show('/?view=compare&indicator=sample-places');
    expect(await screen.findByText(/^无来源：福田、罗湖/)).toBeInTheDocument();
  });

  it('numbers what a document calls otherwise', async () => {
    show('/?view=compare&indicator=sample-places');
    expect(await screen.findByText(/^① 指样本座位：与这项指标相近/)).toBeInTheDocument();
  });

  it('a figure of the table selects its statement and marks its words', async () => {
    show('/?view=compare&indicator=sample-places');
    await userEvent.click(await screen.findByRole('button', { name: '≥30个' }));
    expect(chosen().get('statement')).toBe('aim');
    const marked = screen
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'true');
    expect(marked).toHaveLength(1);
    expect(marked[0]).toHaveTextContent('新增样本学位不少于30个');
  });

  it('names what sounds alike and why it cannot be compared', async () => {
    show('/?view=compare&indicator=sample-places');
    const related = await screen.findByRole('region', { name: /听起来相近/ });
    expect(related).toHaveTextContent('一个是存量，一个是新增');
    await userEvent.click(within(related).getByRole('link', { name: '样本学位总数' }));
    expect(chosen().get('indicator')).toBe('sample-stock');
  });

  it('sets wordings side by side, and says what was dropped', async () => {
    show('/?view=compare&indicator=sample-places');
    const wording = await screen.findByRole('region', { name: '措辞的变化' });
    const [, change, dropped] = within(wording).getAllByRole('row');
    expect(change).toHaveTextContent(/盐田.*≥30个 · 承诺.*数值不变.*语气更软.*改说“力争”/);
    expect(dropped).toHaveTextContent(/全市.*900个.*没有再提到/);
  });

  it('an unknown indicator is said to be unknown; the picker stays', async () => {
    show('/?view=compare&indicator=gone');
    expect(await screen.findByText(/“gone”不在现有数据中/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: '指标' })).toBeInTheDocument();
  });

  it('a chosen place without a figure has no source, which is not zero', async () => {
    show('/?view=compare&district=luohu&indicator=sample-places');
    const row = await screen.findByRole('row', { name: /^罗湖/ });
    expect(within(row).getAllByText('无来源')).not.toHaveLength(0);
    expect(row).not.toHaveTextContent('0');
  });

  it('judges an empty cell by the document that would fill it', async () => {
    show('/?view=compare&district=yantian&indicator=sample-places&years=2022,2023,2030');
    const row = await screen.findByRole('row', { name: /^盐田/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['–未见', '25个', '≥30个', '无来源', '不在收录年份', '不在收录年份']);
    expect(screen.getByText(/目标看当年的文件，结果看次年的报告/)).toBeInTheDocument();
  });

  it('years and places are chosen in the address', async () => {
    show('/?view=compare&indicator=sample-places');
    await userEvent.click(await screen.findByRole('checkbox', { name: '盐田' }));
    expect(chosen().get('district')).toBe('yantian');
    await userEvent.click(screen.getByRole('checkbox', { name: '全市' }));
    expect(chosen().get('places')).toBe('yantian,shenzhen');
    const [years = document.body] = screen.getAllByRole('group', { name: '年份' });
    await userEvent.click(within(years).getByRole('checkbox', { name: '2022' }));
    expect(chosen().get('years')).toBe('2022');
    const quotes = screen.getByRole('region', { name: '盐田区的原话' });
    expect(within(quotes).getByText(/实际新增25个/)).toBeInTheDocument();
    expect(within(quotes).queryByText(/不少于30个/)).not.toBeInTheDocument();
    await userEvent.click(within(years).getByRole('checkbox', { name: '全部' }));
    expect(chosen().get('years')).toBeNull();
  });

  it('speaks English where names are known', async () => {
    show('/?view=compare&indicator=sample-places', 'en');
    expect(await screen.findByRole('heading', { name: 'New sample places' })).toBeInTheDocument();
    expect(screen.getByText('Near, not the same: scopes differ')).toBeInTheDocument();
  });

  it('a file that fails says so', async () => {
    show('/?view=compare', 'zh', { 'indicators.json': { status: 500 } });
    expect(await screen.findByText('指标数据未能载入')).toBeInTheDocument();
  });
});

describe('the picker', () => {
  it('finds by English name, says how much there is, chooses the first by Enter, and keeps the focus', async () => {
    show('/?view=compare');
    const field = await screen.findByRole('combobox', { name: '指标' });
    await userEvent.click(field);
    await userEvent.clear(field);
    await userEvent.type(field, 'all sample');
    const [option, ...others] = offered();
    expect(others).toEqual([]);
    expect(option).toHaveTextContent('样本学位总数1 个区，2023 年，1 个数字');
    await userEvent.keyboard('{Enter}');
    expect(chosen().get('indicator')).toBe('sample-stock');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('样本学位总数');
  });

  it('offers what can be compared first', async () => {
    show('/?view=compare');
    await userEvent.click(await screen.findByRole('button', { name: '显示全部指标' }));
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining(['可比较的指标', '只有一个数字的指标']),
    );
    expect(offered()[0]).toHaveTextContent('2 个区与全市，2022–2023 年，4 个数字');
  });

  it.each([
    ['Escape', '{Escape}'],
    ['Tab', '{Tab}'],
  ])('%s leaves what was chosen', async (_, key) => {
    show('/?view=compare');
    const field = await screen.findByRole('combobox', { name: '指标' });
    await userEvent.click(field);
    await userEvent.clear(field);
    await userEvent.type(field, '总数');
    await userEvent.keyboard(`{ArrowDown}${key}`);
    expect(field).toHaveValue('样本学位（新增）');
    expect(chosen().get('indicator')).toBeNull();
  });

  it('says that nothing was found', async () => {
    show('/?view=compare');
    const field = await screen.findByRole('combobox', { name: '指标' });
    await userEvent.type(field, '没有的');
    expect(await screen.findByText(/没有含“.*没有的”的指标/)).toBeInTheDocument();
  });
});

describe('the heatmap', () => {
  it('holds values and lengths, tells no source from zero, and leads to the statements', async () => {
    show('/?view=compare&year=2023');
    const table = await screen.findByRole('table', { name: /主题占各区文字的份额/ });
    const transport = within(table).getByRole('row', { name: /^交通/ });
    const cell = within(transport).getByRole('link', { name: '盐田区，交通：50%，看条目' });
    expect(within(table).getByRole('row', { name: /^文字长度/ })).toHaveTextContent('9,000');
    expect(within(table).getAllByText('无来源')).toHaveLength(10);
    await userEvent.click(cell);
    expect(Object.fromEntries(chosen())).toEqual({
      view: 'targets',
      district: 'yantian',
      year: '2023',
      theme: 'transport',
    });
  });

  it('its switches stand in the address', async () => {
    show('/?view=compare');
    await userEvent.selectOptions(await screen.findByLabelText('谁的话'), '市政府');
    expect(chosen().get('issuer')).toBe('city');
    expect(screen.getByRole('heading', { name: /市政府谈各区/ })).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('排列'), '相近的排在一起');
    expect(chosen().get('order')).toBe('similar');
    expect(screen.getByText(/余弦距离/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: '2023' }));
    expect(chosen().get('year')).toBe('2023');
  });
});
