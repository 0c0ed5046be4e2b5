import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChartFrame } from '../../src/components/ChartFrame';
import type { Language } from '../../src/contract/languages';
import type { EmbedLook } from '../../src/domain/embedSnippet';
import { LanguageContext } from '../../src/i18n/useText';
import { summary } from '../features/sampleStatements';
import { stubMedia } from './browserStubs';

const EMBED = {
  address: ({ scheme, lang }: EmbedLook) =>
    `https://example.org/embed.html?chart=timeline&lang=${lang}&colours=${scheme}`,
  title: (lang: Language) => (lang === 'en' ? 'A sample chart' : '盐田样本图'),
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
  stubMedia();
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

  test('makes an embed code in a window that shows it and the embed itself', async () => {
    const user = userEvent.setup();
    render(frame());
    await user.click(screen.getByRole('button', { name: /嵌入代码/ }));
    const dialog = within(await screen.findByRole('dialog', { name: '嵌入：盐田样本图' }));
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: '嵌入代码' });
    const preview = dialog.getByTitle('预览：盐田样本图');
    expect(preview).toHaveAttribute('src', EMBED.address({ scheme: 'system', lang: 'zh' }));
    expect(preview).toHaveAttribute('width', '680');
    await user.click(dialog.getByRole('radio', { name: '320 像素' }));
    expect(dialog.getByTitle('预览：盐田样本图')).toHaveAttribute('width', '320');
    await user.click(dialog.getByRole('button', { name: '复制代码' }));
    expect(await dialog.findByText(/已复制/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(field.value);
    const pasted = document.createElement('div');
    pasted.innerHTML = field.value;
    const iframe = pasted.querySelector('iframe');
    expect(iframe).toHaveAttribute('src', EMBED.address({ scheme: 'system', lang: 'zh' }));
    expect(iframe).toHaveAttribute('title', '盐田样本图');
    expect(iframe).toHaveAttribute('loading', 'lazy');
    expect(iframe).toHaveAttribute('width', '100%');
    expect(pasted.querySelector('p a')).toHaveTextContent('来源：深圳各区施政重点，盐田样本图');
    expect(pasted.querySelector('p a')).toHaveAttribute('href', window.location.href);
  });

  test('the code and the preview follow language, scheme, title and height', async () => {
    const user = userEvent.setup();
    render(frame());
    await user.click(screen.getByRole('button', { name: /嵌入代码/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByRole('combobox', { name: '配色' }), '深色');
    await user.selectOptions(dialog.getByRole('combobox', { name: '语言' }), 'English');
    const height = dialog.getByRole('spinbutton', { name: /高度/ });
    fireEvent.change(height, { target: { value: '640' } });
    fireEvent.change(dialog.getByRole('textbox', { name: '标题' }), {
      target: { value: 'Sample' },
    });
    const address = EMBED.address({ scheme: 'dark', lang: 'en' });
    const preview = dialog.getByTitle('预览：Sample');
    expect(preview).toHaveAttribute('src', address);
    expect(preview).toHaveAttribute('height', '640');
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: '嵌入代码' });
    expect(field.value).toContain(address.replaceAll('&', '&amp;'));
    expect(field.value).toContain('height="640"');
    expect(field.value).toContain('Source: Shenzhen district priorities, Sample');
    await user.click(dialog.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('the title follows the language until the editor types one', async () => {
    const user = userEvent.setup();
    render(frame());
    await user.click(screen.getByRole('button', { name: /嵌入代码/ }));
    const dialog = within(await screen.findByRole('dialog'));
    const title = dialog.getByRole('textbox', { name: '标题' });
    const language = dialog.getByRole('combobox', { name: '语言' });
    expect(title).toHaveValue('盐田样本图');
    await user.selectOptions(language, 'English');
    expect(title).toHaveValue('A sample chart');
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: '嵌入代码' });
    expect(field.value).toContain('title="A sample chart"');
    fireEvent.change(title, { target: { value: 'My own' } });
    await user.selectOptions(language, '中文');
    expect(title).toHaveValue('My own');
  });

  test('in a small frame what is said of the chart folds behind its sources', () => {
    stubMedia('max-height');
    render(frame({ level: 1 }));
    const line = screen.getByText(/^来源：1 份文件/);
    expect(line).toHaveTextContent(/盐田区年度报告.*2023-01-05.*未经核实/);
    expect(screen.getByText('区政府自述')).not.toBeVisible();
    expect(screen.getByText('图在这里')).toBeVisible();
  });

  test('a page as small keeps it in sight', () => {
    stubMedia('max-height');
    render(frame());
    expect(screen.getByText('区政府自述')).toBeVisible();
  });

  test('alone in a frame it says its sources before the chart, which may be cut', () => {
    render(frame({ level: 1 }));
    const sources = screen.getByText(/^来源：1 份文件/);
    expect(sources).toHaveTextContent('盐田区年度报告');
    expect(sources).toHaveTextContent('2023-01-05');
    expect(
      sources.compareDocumentPosition(screen.getByText('图在这里')) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  test('where the browser refuses to copy, it says so beside the code', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    render(frame());
    await user.click(screen.getByRole('button', { name: /嵌入代码/ }));
    await user.click(await screen.findByRole('button', { name: '复制代码' }));
    expect(await screen.findByText(/不允许自动复制/)).toBeInTheDocument();
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
    expect(screen.getByRole('button', { name: /Embed code of/ })).toBeInTheDocument();
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
