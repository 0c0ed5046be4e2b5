import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { StatementWindow } from '../../src/app/StatementWindow';
import { createQueryClient } from '../../src/data/queries';
import { located, pairOf } from '../features/sampleStatements';
import { SAMPLE_DOCUMENTS, sampleTables } from '../sampleSite';
import { sampleDocument, samplePassage, sampleStatement } from '../scripts/sampleRecord';
import { stubData } from '../stubData';

const document = SAMPLE_DOCUMENTS.YANTIAN.id;
const target = located({ id: 'aim', document, line: 8 });
const outcome = located({
  id: 'done',
  document,
  kind: 'outcome',
  value: 31,
  quote: '样本学位实际新增31个',
});

function show() {
  const record = {
    rules: 'sample',
    document: sampleDocument({ id: document }),
    statements: [sampleStatement({ id: target.id, line: target.line, rule: 'count-after-noun' })],
    passages: [samplePassage({ line: target.line })],
    mentions: [],
  };
  stubData({
    'pairs.json': { content: { pairs: [pairOf(target, outcome)] } },
    [`documents/${document}.json`]: { content: record },
  });
  window.history.replaceState(null, '', '/?district=yantian&year=2022&theme=health&statement=aim');
  render(
    <QueryClientProvider client={createQueryClient()}>
      <StatementWindow
        statement={target}
        tables={sampleTables()}
        hasList={false}
        hasDistrict
        onClose={() => undefined}
        onShowInList={() => undefined}
      />
    </QueryClientProvider>,
  );
  return within(screen.getByRole('dialog', { name: '原文' }));
}

const address = () => Object.fromEntries(new URLSearchParams(window.location.search));

describe('a statement over the overview', () => {
  it('names the page by the statement for as long as it is open', () => {
    globalThis.document.title = '总览';
    show();
    expect(globalThis.document.title).toBe(
      '样本学位（新增） · ≥30个 · 盐田 · 2023 · 深圳各区施政重点',
    );
    cleanup();
    expect(globalThis.document.title).toBe('总览');
  });

  it('says what became of it, and leads there without leaving the overview', async () => {
    const dialog = show();
    const counterpart = await dialog.findByText('“样本学位实际新增31个”');
    expect(counterpart).toBeInTheDocument();
    expect(dialog.getByText('达到')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('link', { name: /^打开：/ }));
    expect(address()).toEqual({
      district: 'yantian',
      year: '2022',
      theme: 'health',
      statement: 'done',
    });
  });

  it('says by which rule it was read, what made it a target, and where it stands', async () => {
    const dialog = show();
    const read = await dialog.findByText(/规则 count-after-noun：动词、所数的事物和数字/);
    expect(read).toBeVisible();
    expect(dialog.getByText('句子在文件的计划部分，读作目标。')).toBeVisible();
    expect(dialog.getByText('在该小节第 1 段（所读文本第 8 行）。')).toBeVisible();
    const marked = dialog.getByRole('link', { name: /在发布者的网页上看这句话/ });
    expect(marked).toHaveAttribute(
      'href',
      `https://example.org/yantian#:~:text=${encodeURIComponent(target.quote)}`,
    );
  });

  it('gives its citation', async () => {
    const user = userEvent.setup();
    const dialog = show();
    await user.click(dialog.getByRole('button', { name: '复制引用：纯文本' }));
    expect(await navigator.clipboard.readText()).toContain(`“${target.quote}”`);
  });

  it('leads to itself among all statements of its place', async () => {
    const dialog = show();
    await userEvent.click(dialog.getByRole('link', { name: '在“全部条目”中打开' }));
    expect(address()).toEqual({ view: 'targets', district: 'yantian', statement: 'aim' });
  });
});
