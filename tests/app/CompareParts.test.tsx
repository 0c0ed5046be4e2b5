import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SAMPLE_INDEX } from '../sampleSite';
import { chosen, offered, show, STOCK } from './showCompare';

describe('an English name that was composed', () => {
  const showNamed = (known: boolean, en: string | null) => {
    const indicator = { ...STOCK, zh: '样本道路', en, known };
    show('/?view=compare&indicator=sample-stock', 'en', {
      'indicators.json': { content: { indicators: [indicator] } },
    });
    return screen.findByRole('heading', { level: 2, name: en ?? '样本道路' });
  };

  it('has the Chinese one beside it, which counts', async () => {
    await showNamed(false, 'Sample roads');
    const note = screen.getByText(/composed from a glossary/);
    expect(within(note).getByText('样本道路')).toHaveAttribute('lang', 'zh');
  });

  it.each([
    ['edited', true, 'Sample roads'],
    ['none', false, null],
  ])('is told of no other: %s', async (_, known, en) => {
    await showNamed(known, en);
    expect(screen.queryByText(/composed from a glossary/)).not.toBeInTheDocument();
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
      expect.arrayContaining(['两个区以上有数字：1 项', '只有一个数字的指标']),
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

  it('of texts too short for shares says how long they are and which themes they mention', async () => {
    const [first, ...others] = SAMPLE_INDEX.emphasis;
    const short = { ...first, district: 'luohu', issuer: 'city', period: 'plan', chars: 120 };
    show('/?view=compare&year=2023&issuer=city', 'zh', {
      'index.json': {
        content: {
          ...SAMPLE_INDEX,
          emphasis: [
            first,
            ...others,
            { ...short, year: 2023, themes: [{ theme: 'transport', share: 1 }] },
          ],
        },
      },
    });
    const table = await screen.findByRole('table', { name: /主题占各区文字的份额/ });
    expect(within(table).getByRole('row', { name: /^文字长度/ })).toHaveTextContent('120');
    expect(screen.getByText(/不足 300 字.*不算份额/)).toBeInTheDocument();
    await userEvent.click(within(table).getByRole('link', { name: '罗湖区，交通：提到，看条目' }));
    expect(Object.fromEntries(chosen())).toEqual({
      view: 'targets',
      district: 'luohu',
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
