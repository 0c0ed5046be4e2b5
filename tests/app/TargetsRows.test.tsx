import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { located, OF_ANOTHER_SCOPE, pairOf } from '../features/sampleStatements';
import { SAMPLE_DOCUMENTS } from '../sampleSite';
import {
  AIM,
  DONE,
  PAIR,
  quotations,
  quotes,
  remembered,
  ROAD,
  showTargets,
  TOLD,
} from './showTargets';

/** The button that opens the row of a statement. */
const rowOf = ({ quote }: { readonly quote: string }) =>
  within(screen.getByRole('rowheader', { name: (name) => name.includes(quote) })).getByRole(
    'button',
  );
/** What an open row holds. */
const opened = (button: HTMLElement) => {
  const id = button.getAttribute('aria-controls') ?? '';
  return within(screen.getAllByRole('row').find((row) => row.id === id) ?? button);
};
/** The head's columns that say how the rows are sorted. */
const sorted = () =>
  screen
    .getAllByRole('columnheader')
    .filter((head) => head.hasAttribute('aria-sort'))
    .map((head) => `${head.textContent} ${head.getAttribute('aria-sort')}`);

describe('the order', () => {
  it('is turned round by a second click on a head, and back by a third', async () => {
    showTargets();
    const head = await screen.findByRole('button', { name: '年份' });
    expect(sorted()).toEqual(['地点 ↑ ascending']);
    await userEvent.click(head);
    expect(quotations()).toEqual(quotes(ROAD, DONE, AIM, TOLD));
    expect(remembered()).toEqual({ sort: 'year' });
    await userEvent.click(head);
    expect(quotations()).toEqual(quotes(TOLD, ROAD, DONE, AIM));
    expect(sorted()).toEqual(['年份 ↑ ascending']);
    expect(remembered()).toEqual({ sort: 'year', direction: 'ascending' });
    await userEvent.click(head);
    expect(remembered()).toEqual({ sort: 'year' });
  });

  it('has a fall below no change where its English name is that of the growth', async () => {
    const growth = { kind: 'outcome', unit: '%', indicatorEn: 'Sample revenue growth' } as const;
    const rise = located({ ...growth, id: 'rise', value: 0.2, quote: '样本收入增长0.2%' });
    const fall = located({
      ...growth,
      id: 'fall',
      value: 0.6,
      quote: '样本收入下降0.6%',
      falls: true,
    });
    showTargets('&sort=figure', { language: 'en', statements: [fall, rise] });
    expect(await screen.findByText('−0.6')).toBeInTheDocument();
    expect(quotations()).toEqual(quotes(rise, fall));
  });

  it('can be chosen where there is no head; figures say that they are compared within a unit', async () => {
    showTargets();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: '排序' }), '按数值');
    expect(quotations()).toEqual(quotes(DONE, AIM, TOLD, ROAD));
    expect(screen.getByText(/只在同一单位内比较/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /升序/ }));
    expect(quotations()).toEqual(quotes(AIM, DONE, TOLD, ROAD));
    expect(remembered()).toEqual({ sort: 'figure', direction: 'ascending' });
  });

  it('keeps the open row open', async () => {
    showTargets('&statement=aim');
    await screen.findByText('三、办好样本教育');
    await userEvent.click(screen.getByRole('button', { name: '数值' }));
    expect(screen.getByText('三、办好样本教育')).toBeInTheDocument();
    expect(remembered()).toEqual({ statement: 'aim', sort: 'figure' });
  });
});

describe('a row', () => {
  it('opens to its words, heading, document, date, line and year, and closes again', async () => {
    showTargets();
    await screen.findByText('共 4 条');
    const button = rowOf(AIM);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const details = opened(button);
    expect(details.getByText('“新增样本学位不少于３０个”')).toHaveAttribute('lang', 'zh');
    expect(details.getByText('三、办好样本教育')).toBeInTheDocument();
    expect(details.getByRole('link', { name: '盐田区工作报告（样例）' })).toHaveAttribute(
      'href',
      'https://example.org/yantian',
    );
    expect(details.getByText(/第 41 行/)).toHaveTextContent('2023-02-01');
    expect(details.getByText(/年份按文件所属年度/)).toBeInTheDocument();
    expect(remembered()).toEqual({ statement: 'aim' });
    await userEvent.click(button);
    expect(screen.queryByText('三、办好样本教育')).not.toBeInTheDocument();
    expect(remembered()).toEqual({});
  });

  it('shows what was reported of its target: figure, verdict, words, document and line', async () => {
    showTargets('&statement=aim');
    await screen.findByText('“盐田新增样本学位36个”');
    const [outcome] = opened(rowOf(AIM)).getAllByRole('listitem');
    expect(outcome).toHaveTextContent(/2023 年结果 36个.*达到/);
    expect(outcome).toHaveTextContent(/全市工作报告（样例）.*2023-03-01.*第 5 行/);
  });

  it('has the target of its year before the next one', async () => {
    const next = located({ ...AIM, id: 'next', year: 2024, quote: '来年新增样本学位40个' });
    const pairs = [pairOf(next, DONE), PAIR];
    showTargets('&statement=done', { files: { 'pairs.json': { content: { pairs } } } });
    await screen.findByText(/次年目标/);
    const years = opened(rowOf(DONE))
      .getAllByRole('listitem')
      .flatMap((item) => /^\d{4} 年目标/.exec(item.textContent) ?? []);
    expect(years).toEqual(['2023 年目标', '2024 年目标']);
  });

  it('leads to its counterpart, whatever conditions hide that', async () => {
    showTargets('&statement=aim&kind=target');
    await userEvent.click(await screen.findByRole('link', { name: /打开：2023 年结果/ }));
    expect(remembered()).toEqual({ statement: 'done' });
    expect(rowOf(DONE)).toHaveAttribute('aria-expanded', 'true');
    expect(rowOf(DONE)).toHaveFocus();
  });

  it('says which way a near pair runs, and why it is only near', async () => {
    const near = {
      ...PAIR,
      relation: 'outcome-target',
      match: 'near',
      differences: OF_ANOTHER_SCOPE,
    };
    showTargets('&statement=done', { files: { 'pairs.json': { content: { pairs: [near] } } } });
    const target = (await screen.findByText(/次年目标/)).closest('li');
    expect(target).toHaveTextContent('2023 年目标（次年目标） ≥30个');
    expect(target).toHaveTextContent(/口径相近，并非同一：.*结果所计范围较窄/);
  });

  it('says that nothing stands beside it', async () => {
    showTargets('&statement=told');
    expect(await screen.findByText(/没有可以与它对照的/)).toBeInTheDocument();
  });

  it('asks for the pairs only when one is opened that may have any', async () => {
    const asked = showTargets();
    await screen.findByText('共 4 条');
    await userEvent.click(rowOf(ROAD));
    expect(screen.getByText('里程碑没有数值，不作对照。')).toBeInTheDocument();
    expect(asked).not.toContain('pairs.json');
    await userEvent.click(rowOf(AIM));
    expect(asked).toContain('pairs.json');
  });

  it('leads to the comparison, to its like, to its place and to its document', async () => {
    showTargets('&statement=aim&q=学位');
    const links = await screen.findByText('接着看');
    const hrefs = within(links.parentElement ?? links)
      .getAllByRole('link')
      .map((link) => Object.fromEntries(new URL((link as HTMLAnchorElement).href).searchParams));
    expect(hrefs).toEqual([
      expect.objectContaining({ view: 'compare', district: 'yantian', indicator: 'sample-places' }),
      { view: 'targets', indicator: 'sample-places', statement: 'aim' },
      expect.objectContaining({ district: 'yantian' }),
      expect.objectContaining({ view: 'sources', document: SAMPLE_DOCUMENTS.YANTIAN.id }),
    ]);
  });
});

describe('the keyboard', () => {
  const active = () => document.activeElement;

  it('goes from row to row, and opens one with Enter', async () => {
    showTargets();
    await screen.findByText('共 4 条');
    rowOf(ROAD).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(rowOf(DONE));
    await userEvent.keyboard('{End}');
    expect(active()).toBe(rowOf(TOLD));
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(rowOf(TOLD));
    await userEvent.keyboard('{ArrowUp}');
    expect(active()).toBe(rowOf(AIM));
    await userEvent.keyboard('{Enter}');
    expect(rowOf(AIM)).toHaveAttribute('aria-expanded', 'true');
    expect(active()).toBe(rowOf(AIM));
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(rowOf(TOLD));
    await userEvent.keyboard('{ArrowUp} ');
    expect(rowOf(AIM)).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Home}');
    expect(active()).toBe(rowOf(ROAD));
  });

  it('finds the table a single stop, at the row where the reader was', async () => {
    showTargets();
    await screen.findByText('共 4 条');
    rowOf(ROAD).focus();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    expect(screen.getByRole('table')).not.toContainElement(active() as HTMLElement);
    await userEvent.tab({ shift: true });
    expect(active()).toBe(rowOf(DONE));
  });

  it('leaves keys with Ctrl to the browser', async () => {
    showTargets();
    await screen.findByText('共 4 条');
    rowOf(ROAD).focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(active()).toBe(rowOf(ROAD));
  });
});

describe('a link to a statement', () => {
  it('opens its row and leaves the keyboard at the top of the page', async () => {
    showTargets('&statement=aim');
    await screen.findByText('三、办好样本教育');
    expect(document.body).toHaveFocus();
    rowOf(AIM).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(rowOf(TOLD)).toHaveFocus();
  });

  it('that the conditions hide offers to drop them', async () => {
    showTargets('&statement=aim&kind=outcome');
    expect(await screen.findByRole('alert')).toHaveTextContent('不符合现在的条件');
    await userEvent.click(screen.getByRole('link', { name: '去掉条件，打开它' }));
    expect(rowOf(AIM)).toHaveAttribute('aria-expanded', 'true');
    expect(rowOf(AIM)).toHaveFocus();
    expect(remembered()).toEqual({ statement: 'aim' });
  });

  it('that is not here says so', async () => {
    showTargets('&statement=gone');
    expect(await screen.findByRole('alert')).toHaveTextContent('找不到链接指向的条目');
  });

  it('is closed by another choice', async () => {
    showTargets('&statement=aim');
    await userEvent.click(await screen.findByRole('radio', { name: /^结果/ }));
    expect(remembered()).toEqual({ kind: 'outcome' });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a long table', () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    located({ id: `s${at}`, document: SAMPLE_DOCUMENTS.YANTIAN.id, line: at + 1 }),
  );

  beforeEach(() => {
    // jsdom lays nothing out: every row is as high as this, in CSS pixels.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(66);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('draws what is in sight, and says how long it is and where its rows are', async () => {
    showTargets('', { statements: many });
    expect(await screen.findByText('共 3,000 条')).toBeInTheDocument();
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(60);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '3001');
    const [head, first] = screen.getAllByRole('row');
    expect(head).toHaveAttribute('aria-rowindex', '1');
    expect(first).toHaveAttribute('aria-rowindex', '2');
  });

  it('keeps the row that the keyboard is at, and reaches the last', async () => {
    showTargets('', { statements: many });
    await screen.findByText('共 3,000 条');
    const [first] = screen.getAllByRole('rowheader');
    within(first ?? document.body)
      .getByRole('button')
      .focus();
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '3001');
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(60);
  });
});
