import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pointOf } from '../features/samplePoints';
import { chosen, done, PAIR, show, sideOf, STOCK } from './showCompare';

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
    expect(target).toHaveTextContent(
      /2023 · 目标.*30.*上一年结果 25个.*口径相近：.*结果所计范围较窄/,
    );
    expect(target).toHaveTextContent(/新增样本学位不少于30个/);
    expect(screen.queryByRole('region', { name: '大鹏新区的原话' })).not.toBeInTheDocument();
  });

  it('a pair with a figure of another indicator stands with both', async () => {
    const other = pointOf({ ...done, statement: 'other', value: 20, quote: '样本座位总共20个' });
    const across = { ...PAIR, indicator: STOCK.id, outcome: sideOf(other) };
    show('/?view=compare&indicator=sample-places', 'zh', {
      'pairs.json': { content: { pairs: [across] } },
    });
    const quotes = await screen.findByRole('region', { name: '盐田区的原话' });
    expect(within(quotes).getByText(/口径相近：.*结果所计范围较窄/)).toBeInTheDocument();
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
    expect(dropped).toHaveTextContent(/全市.*900个.*未读到这一项/);
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
    ).toEqual(['仅媒体，报告未读', '25个', '≥30个', '无来源', '不在收录年份', '不在收录年份']);
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
    expect(screen.getByText(/^Near, not the same: .*the outcome counts less/)).toBeInTheDocument();
  });

  it('a file that fails says so', async () => {
    show('/?view=compare', 'zh', { 'indicators.json': { status: 500 } });
    expect(await screen.findByText('指标数据未能载入')).toBeInTheDocument();
  });
});
