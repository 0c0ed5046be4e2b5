import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/contract/languages';
import { LanguageContext } from '../../../src/i18n/useText';
import { Timeline, type TimelineProps } from '../../../src/features/timeline/Timeline';
import { stubLayout } from '../../components/browserStubs';
import { located, pairOf, summary } from '../sampleStatements';

const STATEMENTS = [
  located({ id: 'aim', year: 2023, quote: '新增样本学位不少于30个' }),
  located({ id: 'done', year: 2022, kind: 'outcome', value: 25, quote: '样本学位已新增25个' }),
  located({
    id: 'bridge',
    year: 2023,
    kind: 'milestone',
    theme: 'transport',
    indicator: '样本桥通车',
    quote: '样本桥年内通车',
  }),
];

function show(changes: Partial<TimelineProps> = {}, language: Language = 'zh') {
  const onSelectStatement = vi.fn();
  render(
    <LanguageContext value={language}>
      <Timeline
        statements={STATEMENTS}
        place="yantian"
        year={2023}
        theme={null}
        missing={(year) => (year === 2024 ? 'no-source' : 'none-found')}
        selectedStatement={null}
        onSelectStatement={onSelectStatement}
        documents={[summary()]}
        {...changes}
      />
    </LanguageContext>,
  );
  return onSelectStatement;
}

beforeEach(() => {
  stubLayout(900);
});

describe('the timeline', () => {
  test('tells a fall as negative growth beside the English name of the growth', () => {
    const fall = located({
      kind: 'outcome',
      year: 2022,
      indicatorEn: 'Sample revenue growth',
      value: 0.6,
      unit: '%',
      falls: true,
    });
    show({ statements: [fall] }, 'en');
    expect(screen.getByRole('option', { name: /Sample revenue growth.*−0\.6%/ })).toBeVisible();
  });

  test('is described in words, with its counts', () => {
    show();
    const drawing = screen.getByRole('img');
    expect(drawing).toHaveAccessibleName(/盐田.*1 个目标、1 个结果、1 个里程碑/);
  });

  test('says 无来源 in a year of which nothing was read', () => {
    show();
    expect(within(screen.getByRole('img')).getByText('无来源')).toBeInTheDocument();
  });

  test('the keyboard alone walks through the marks and selects one', async () => {
    const user = userEvent.setup();
    const onSelectStatement = show();
    const cursor = screen.getByRole('listbox');
    await user.tab();
    await user.tab();
    expect(cursor).toHaveFocus();
    const active = () =>
      document.getElementById(cursor.getAttribute('aria-activedescendant') ?? '');
    expect(active()).toHaveAccessibleName('2023 年，交通，里程碑：样本桥通车');
    await user.keyboard('{ArrowDown}');
    expect(active()).toHaveAccessibleName('2023 年，教育，目标：样本学位（新增） ≥30个');
    expect(screen.getByText('新增样本学位不少于30个')).toBeInTheDocument();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByText('样本学位已新增25个')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(onSelectStatement).toHaveBeenCalledExactlyOnceWith('done');
  });

  test('what is read names who says so, the document, its date and the line', () => {
    show({ selectedStatement: 'aim' });
    const words = screen.getByText('新增样本学位不少于30个').closest('p');
    expect(words).toHaveTextContent(/盐田区年度报告.*区政府自述.*2023-01-05.*第 7 行/);
  });

  test('the selected statement is the selected option', () => {
    show({ selectedStatement: 'aim' });
    expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName(/样本学位/);
  });

  test('the legend explains unreadable figures where there are any, and only there', () => {
    show();
    expect(screen.queryByText('原文缺字')).not.toBeInTheDocument();
    cleanup();
    const lost = located({ id: 'lost', value: null, bound: null, damaged: true });
    show({ statements: [...STATEMENTS, lost] });
    expect(within(screen.getByRole('list')).getByText('原文缺字')).toBeInTheDocument();
  });

  test('the legend tells lines of one indicator from those of nearly one', () => {
    const [aim, done] = STATEMENTS;
    if (!aim || !done) throw new Error('the sample has a target and an outcome');
    show({ pairs: [pairOf(aim, done, { match: 'near' })] });
    const legend = within(screen.getByRole('list'));
    expect(legend.getByText('口径相近的指标')).toBeInTheDocument();
    expect(legend.queryByText('同一指标')).not.toBeInTheDocument();
  });

  test('no line joins statements of one name before the pairs are loaded', () => {
    show();
    expect(screen.queryByText('同一指标')).not.toBeInTheDocument();
  });

  test('English names stand at the marks, in what is read and in the table', async () => {
    const user = userEvent.setup();
    const statements = STATEMENTS.map((one) =>
      one.id === 'aim' ? { ...one, indicatorEn: 'Sample places added' } : one,
    );
    show({ selectedStatement: 'aim', statements }, 'en');
    expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName(
      '2023, Education, Target: Sample places added ≥30',
    );
    expect(screen.getByText('Sample places added')).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('option', { name: /样本桥通车/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(await screen.findByRole('button', { name: 'Sample places added' })).toBeInTheDocument();
  });

  test('the table holds every statement with its words', async () => {
    const user = userEvent.setup();
    const onSelectStatement = show();
    await user.click(screen.getByRole('button', { name: '表格' }));
    const table = await screen.findByRole('table', { name: /盐田 2022–2024/ });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + STATEMENTS.length);
    for (const { quote } of STATEMENTS)
      expect(within(table).getByText(quote)).toHaveAttribute('lang', 'zh');
    await user.click(within(table).getByRole('button', { name: '样本桥通车' }));
    expect(onSelectStatement).toHaveBeenCalledExactlyOnceWith('bridge');
  });

  test('where marks are hidden, "+N" opens the list of that theme and year', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 60 }, (_, at) => located({ id: `m${at}`, line: at + 1 }));
    const onSelectStatement = show({ statements: [...many, ...STATEMENTS] });
    const overflow = screen.getByRole('option', { name: /另有 \d+ 条/ });
    await user.click(overflow);
    const table = await screen.findByRole('table', { name: '盐田 2023 年 教育（61 条）' });
    expect(within(table).getAllByRole('row')).toHaveLength(62);
    expect(onSelectStatement).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '显示全部' }));
    expect(screen.getByRole('table', { name: /盐田 2022–2024/ })).toBeInTheDocument();
  });

  test('a place without statements says so in words', () => {
    show({ statements: [] });
    expect(screen.getByText(/盐田在 2022–2024 年没有可显示的/)).toBeInTheDocument();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  test('in English the words of the documents stay Chinese and are marked so', () => {
    render(
      <LanguageContext value="en">
        <Timeline
          statements={STATEMENTS}
          place="yantian"
          year={null}
          theme={null}
          missing={() => 'none-found'}
          selectedStatement="aim"
          onSelectStatement={vi.fn()}
        />
      </LanguageContext>,
    );
    expect(screen.getByText('新增样本学位不少于30个')).toHaveAttribute('lang', 'zh');
    expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName(
      '2023, Education, Target: 样本学位（新增） ≥30',
    );
  });

  test('on a phone it is a list by theme and year, each statement by name and figure', async () => {
    stubLayout(340);
    const onSelectStatement = show();
    const bridge = await screen.findByText('样本桥通车');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(screen.getByText('2024 年：无来源')).toBeVisible();
    const target = screen.getByText('≥30个').closest('button');
    expect(target).toHaveTextContent('目标 样本学位（新增） ≥30个');
    await userEvent.click(bridge);
    expect(onSelectStatement).toHaveBeenCalledExactlyOnceWith('bridge');
  });

  test('on a phone a year without statements is told by why, never as 0', async () => {
    stubLayout(340);
    show();
    await screen.findByText('样本桥通车');
    expect(screen.queryByText(/：0$/)).not.toBeInTheDocument();
    expect(screen.getAllByText('2024：无来源')).not.toEqual([]);
  });

  test('of a long cell of a phone the rest is a press away', async () => {
    stubLayout(340);
    const many = Array.from({ length: 9 }, (_, at) => located({ id: `m${at}`, line: at + 1 }));
    show({ statements: many });
    const rest = await screen.findByText('另有 4 条');
    const inRest = screen.getAllByText('≥30个')[8];
    expect(inRest).not.toBeVisible();
    await userEvent.click(rest);
    expect(inRest).toBeVisible();
  });
});
