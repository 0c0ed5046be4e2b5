import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChartFrame } from '../../src/components/ChartFrame';
import type { SchemeChoice } from '../../src/domain/schemes';
import { LanguageContext } from '../../src/i18n/useText';
import { summary } from '../features/sampleStatements';

const EMBED = {
  address: (scheme: SchemeChoice) =>
    `https://example.org/embed.html?chart=timeline&colours=${scheme}`,
  height: 400,
};

function frame(changes: Partial<Parameters<typeof ChartFrame>[0]> = {}) {
  return (
    <ChartFrame
      title="盐田样本图"
      speaker="区政府自述"
      documents={[summary()]}
      embed={EMBED}
      {...changes}
    >
      <p>图在这里</p>
    </ChartFrame>
  );
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the frame of a chart', () => {
  test('says what it shows, who speaks and where from', () => {
    render(frame());
    const region = screen.getByRole('region', { name: '盐田样本图' });
    expect(within(region).getByText('区政府自述')).toBeInTheDocument();
    expect(within(region).getByRole('link', { name: /盐田区年度报告/ })).toHaveAttribute(
      'href',
      'https://example.org/yantian',
    );
    expect(within(region).getByText('2023-01-05')).toBeInTheDocument();
  });

  test('without a document it says that there is no source', () => {
    render(frame({ documents: [] }));
    expect(screen.getByText(/无来源/)).toBeInTheDocument();
  });

  test('where nothing is shown it speaks of no source at all', () => {
    render(frame({ documents: null }));
    expect(screen.queryByText(/来源/)).not.toBeInTheDocument();
  });

  test('copies a ready embed code and says so', async () => {
    const user = userEvent.setup();
    render(frame());
    await user.click(screen.getByRole('button', { name: /嵌入代码/ }));
    expect(await screen.findByText(/已复制/)).toBeInTheDocument();
    const code = await navigator.clipboard.readText();
    const pasted = document.createElement('div');
    pasted.innerHTML = code;
    const iframe = pasted.querySelector('iframe');
    expect(iframe).toHaveAttribute('src', EMBED.address('system'));
    expect(iframe).toHaveAttribute('title', '盐田样本图');
    expect(iframe).toHaveAttribute('loading', 'lazy');
    expect(iframe).toHaveAttribute('width', '100%');
    expect(pasted.querySelector('p a')).toHaveTextContent('来源：深圳各区施政重点，盐田样本图');
    expect(pasted.querySelector('p a')).toHaveAttribute('href', window.location.href);
  });

  test('copies the code anew for another scheme, and puts the message away', async () => {
    const user = userEvent.setup();
    render(frame());
    await user.click(screen.getByRole('button', { name: /嵌入代码/ }));
    await user.selectOptions(await screen.findByRole('combobox', { name: '配色' }), '深色');
    expect(await navigator.clipboard.readText()).toContain('chart=timeline&amp;colours=dark"');
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByText(/已复制/)).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  test('alone in a frame it says its sources before the chart, which may be cut', () => {
    render(frame({ level: 1 }));
    const sources = screen.getByText(/^来源：1 份文件/);
    expect(sources).toHaveTextContent('盐田区年度报告');
    expect(
      sources.compareDocumentPosition(screen.getByText('图在这里')) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  test('where the browser refuses to copy, the code stands ready to be selected', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    render(frame());
    await user.click(screen.getByRole('button', { name: /嵌入代码/ }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '嵌入代码' });
    expect(field.value).toContain('<iframe src="https://example.org/embed.html');
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  test('offers the table in place of the chart, and back', async () => {
    const user = userEvent.setup();
    render(
      frame({
        table: (
          <table>
            <caption>样本表</caption>
          </table>
        ),
      }),
    );
    const toggle = screen.getByRole('button', { name: /以表格显示/ });
    await user.click(toggle);
    expect(screen.getByRole('table', { name: '样本表' })).toBeInTheDocument();
    expect(screen.queryByText('图在这里')).not.toBeInTheDocument();
    await user.click(toggle);
    expect(screen.getByText('图在这里')).toBeInTheDocument();
  });

  test('speaks English when asked', () => {
    render(<LanguageContext value="en">{frame()}</LanguageContext>);
    expect(screen.getByRole('button', { name: /Copy the embed code/ })).toBeInTheDocument();
  });
});

describe('the download', () => {
  let saved: Blob[] = [];
  let names: string[] = [];
  beforeEach(() => {
    saved = [];
    names = [];
    // jsdom has no object URLs and does not follow links.
    URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
  });

  test('saves the data under its name and says so', async () => {
    const user = userEvent.setup();
    render(frame({ download: { file: 'sample.csv', content: () => '\uFEFFa\r\n' } }));
    await user.click(screen.getByRole('button', { name: /下载.*CSV/ }));
    expect(names).toEqual(['sample.csv']);
    expect(await screen.findByText('已下载 sample.csv')).toBeInTheDocument();
    const [blob] = saved;
    expect(blob?.type).toContain('text/csv');
    expect(blob?.size).toBe(new TextEncoder().encode('\uFEFFa\r\n').length);
  });

  test('says so where what writes the data does not load', async () => {
    const user = userEvent.setup();
    const content = () => Promise.reject(new Error('not loaded'));
    render(frame({ download: { file: 'sample.csv', content } }));
    await user.click(screen.getByRole('button', { name: /下载.*CSV/ }));
    expect(await screen.findByText('sample.csv 未能下载，请重试。')).toBeInTheDocument();
    expect(names).toEqual([]);
  });
});
