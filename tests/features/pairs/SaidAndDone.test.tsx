import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Pair } from '../../../src/contract/comparison';
import { SaidAndDone, type SaidAndDoneProps } from '../../../src/features/pairs/SaidAndDone';
import type { Language } from '../../../src/contract/languages';
import { LanguageContext } from '../../../src/i18n/useText';
import { stubLayout } from '../../components/browserStubs';
import { located, OF_ANOTHER_SCOPE, pairOf, summary } from '../sampleStatements';

const aim22 = located({
  id: 'aim22',
  year: 2022,
  value: 20,
  line: 11,
  quote: '新增样本学位不少于20个',
});
const done22 = located({
  id: 'done22',
  year: 2022,
  kind: 'outcome',
  value: 25,
  line: 12,
  quote: '样本学位实际新增25个',
});
const aim23 = located({ id: 'aim23', year: 2023, line: 13, quote: '新增样本学位不少于30个' });

function show(changes: Partial<SaidAndDoneProps> = {}, width = 1000, language: Language = 'zh') {
  stubLayout(width);
  const onSelectStatement = vi.fn();
  render(
    <LanguageContext value={language}>
      <SaidAndDone
        pairs={[pairOf(aim22, done22), pairOf(aim23, done22)]}
        place="yantian"
        documents={[summary()]}
        onSelectStatement={onSelectStatement}
        {...changes}
      />
    </LanguageContext>,
  );
  return onSelectStatement;
}

describe('said and done, as a table', () => {
  test('a row holds the target, the outcome with its verdict, and the next target', () => {
    show();
    const table = screen.getByRole('table', { name: /2022 年的结果/ });
    const [header, row] = within(table).getAllByRole('row');
    expect(within(header ?? table).getByText('2022 结果（自述）')).toBeInTheDocument();
    expect(row).toHaveTextContent(/样本学位.*≥20个.*25个.*达到.*≥30个.*未变/);
  });

  test.each([
    [true, '达到'],
    [false, '未达到'],
  ])('met %s is said in words, not by colour alone', (met, word) => {
    show({ pairs: [pairOf(aim22, done22, { met })] });
    expect(screen.getByText(word)).toBeInTheDocument();
  });

  test.each([
    ['zh', '目标用“左右”，结果差不到一成，不作判定；低 0.3 个百分点'],
    [
      'en',
      'the target says “about” and the outcome is short by a tenth of it or less: not judged; 0.3 percentage points lower',
    ],
  ] as const)('what is not judged says why and how far off it is: %s', (language, words) => {
    const growth = { unit: '%', year: 2022, quote: '样本增长6%左右' };
    const about = located({ ...aim22, ...growth, bound: 'approx', value: 6 });
    const result = located({ ...done22, ...growth, kind: 'outcome', value: 5.7 });
    show({ pairs: [pairOf(about, result, { met: null, better: 'more' })] }, 1000, language);
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  test('a softer promise is told where the bound stays', () => {
    const hoped = located({
      ...aim23,
      strength: 'aspired',
      hedge: '力争',
      quote: '力争新增样本学位30个',
    });
    show({
      pairs: [pairOf(aim22, done22), pairOf(hoped, done22)],
    });
    expect(screen.getByText('承诺 → 力争')).toBeInTheDocument();
  });

  test('a promise that is softer by what stands before its quotation says so', () => {
    const listed = located({ ...aim23, strength: 'aspired', hedge: '力争' });
    show({ pairs: [pairOf(aim22, done22), pairOf(listed, done22)] });
    expect(screen.getByText('承诺 → 力争（见前文）')).toBeInTheDocument();
  });

  test('a ceiling above the result is said to be above it, below the target', () => {
    const air = { indicator: '样本浓度', unit: '微克', year: 2022 };
    const measured = located({ ...done22, ...air, value: 15.8 });
    const ceiling = located({ ...aim23, ...air, year: 2023, bound: 'max', value: 17 });
    show({ pairs: [pairOf(ceiling, measured, { better: 'less' })] });
    expect(screen.getByText('高于上年结果')).toBeInTheDocument();
  });

  test('the quotations open with document, date and line, and lead to the statement', async () => {
    const user = userEvent.setup();
    const onSelectStatement = show();
    expect(screen.queryByText(/样本学位实际新增25个/)).not.toBeInTheDocument();
    const open = screen.getByRole('button', { name: /3 处原文.*样本学位/ });
    await user.click(open);
    expect(open).toHaveAttribute('aria-expanded', 'true');
    const quotation = screen.getByText(/样本学位实际新增25个/).closest('li');
    expect(quotation).toHaveTextContent(/盐田区年度报告.*2023-01-05.*第 12 行/);
    await user.click(screen.getByRole('button', { name: '在时间线中选定 2022 年结果' }));
    expect(onSelectStatement).toHaveBeenCalledExactlyOnceWith('done22');
  });

  test('a missing target is told apart: none found, or nothing read', () => {
    show({ pairs: [pairOf(aim23, done22)] });
    expect(screen.getByText('无来源')).toBeInTheDocument();
  });

  test('where a document of the year was read, its target was not found', () => {
    show({ pairs: [pairOf(aim23, done22)], documents: [summary({ planYear: 2022 })] });
    expect(screen.getByText('已读，未见')).toBeInTheDocument();
  });

  test.each([
    ['a newspaper', { issuer: 'press', issuerPlace: null, kind: 'news' }, '仅媒体，报告未读'],
    ['the city’s report', { issuer: 'city', issuerPlace: 'shenzhen' }, '无来源'],
  ] as const)('%s about the place is not its own document', (_, by, words) => {
    show({ pairs: [pairOf(aim23, done22)], documents: [summary({ planYear: 2022, ...by })] });
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  test('a newspaper’s target is marked, and its words are compared with no report’s', () => {
    const told = located({ ...aim22, document: 'press' });
    const news = summary({ id: 'press', issuer: 'press', issuerPlace: null, kind: 'news' });
    show({ pairs: [pairOf(told, done22), pairOf(aim23, done22)], documents: [summary(), news] });
    const [target, outcome] = screen.getAllByRole('cell');
    expect(target).toHaveTextContent('媒：');
    expect(outcome).not.toHaveTextContent('媒：');
    expect(screen.queryByText('限定词与语气未变')).not.toBeInTheDocument();
  });

  test('the caption sums up the verdicts of its year', () => {
    show({ pairs: [pairOf(aim22, done22)] });
    expect(screen.getByRole('table')).toHaveAccessibleName(/达到 1，未达到 0，不作判定 0/);
  });

  test.each([
    [
      'zh',
      '口径相近，并非同一：目标称“样本学位（新增）”，结果称“公办样本学位（新增）”：结果所计范围较窄',
    ],
    ['en', 'the outcome counts less'],
  ] as const)('a near pair says why it is only near: %s', (language, words) => {
    const near: Partial<Pair> = { match: 'near', differences: OF_ANOTHER_SCOPE };
    show({ pairs: [pairOf(aim22, done22, near)] }, 1000, language);
    expect(screen.getByRole('rowheader')).toHaveTextContent(words);
  });

  test('a remark on one of two targets names its year', () => {
    const near: Partial<Pair> = { match: 'near', differences: OF_ANOTHER_SCOPE };
    show({ pairs: [pairOf(aim22, done22), pairOf(aim23, done22, near)] });
    expect(screen.getByRole('rowheader')).toHaveTextContent(
      /2023 年目标：口径相近，并非同一：.*结果所计范围较窄/,
    );
  });

  test('without pairs it says so', () => {
    show({ pairs: [] });
    expect(screen.getByText(/盐田.*还没有能够对照/)).toBeInTheDocument();
  });
});

/** The list comes by itself: narrow screens alone have it. */
const firstRow = () =>
  waitFor(() => {
    const summary = document.querySelector('summary');
    if (!summary) throw new Error('no list yet');
    return summary;
  });

describe('said and done, on a phone', () => {
  test('each row has two lines with the same words, and opens to its quotations', async () => {
    show({}, 340);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const row = await firstRow();
    expect(row).toHaveTextContent(/达到.*2022 目标 ≥20个.*2022 结果（自述） 25个.*2023 目标 ≥30个/);
    expect(screen.getByText(/样本学位实际新增25个/)).not.toBeVisible();
    await userEvent.click(screen.getByText('样本学位（新增）'));
    expect(screen.getByText(/样本学位实际新增25个/)).toBeVisible();
    expect(screen.getByText(/措辞变化：/)).toHaveTextContent('措辞变化：未变');
  });

  test('what is not judged and what is only near say so in a word, and why where the row opens', async () => {
    const about = located({ ...aim22, bound: 'approx' });
    const near: Partial<Pair> = { met: null, match: 'near', differences: OF_ANOTHER_SCOPE };
    show({ pairs: [pairOf(about, done22, near)] }, 340);
    const row = await firstRow();
    expect(row).toHaveTextContent(/口径相近.*不作判定/);
    expect(row.nextElementSibling).toHaveTextContent(
      /口径相近，并非同一：.*结果所计范围较窄.*不作判定/,
    );
  });
});
