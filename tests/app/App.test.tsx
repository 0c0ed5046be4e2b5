import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { createQueryClient } from '../../src/data/queries';
import { placeFile, SAMPLE_INDEX } from '../sampleSite';
import { stubData, type Answer } from '../stubData';

/** The map and the place's file are missing: those parts say so, the rest stands. */
const INDEX_ALONE: Record<string, Answer> = { 'index.json': { content: SAMPLE_INDEX } };

function open(search = '', files: Parameters<typeof stubData>[0] = INDEX_ALONE) {
  window.history.replaceState(null, '', `/${search}`);
  const asked = stubData(files);
  render(<App client={createQueryClient()} />);
  return { asked, user: userEvent.setup() };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the page', () => {
  it('shows the city at a glance where no district is chosen', async () => {
    open();
    expect(await screen.findByRole('heading', { name: '深圳市' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '全部' })).toBeChecked();
  });

  it('takes district, year and language from the address', async () => {
    open('?district=yantian&year=2023&lang=en');
    expect(await screen.findByRole('heading', { name: 'Yantian' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '2023' })).toBeChecked();
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Yantian · 2023 · Shenzhen district priorities');
  });

  it('is named by what the address shows, in every view', async () => {
    open('?view=targets&district=yantian&q=学位');
    await waitFor(() => {
      expect(document.title).toBe('全部条目 · 盐田区 · 学位 · 深圳各区施政重点');
    });
  });

  it('says at its foot as of when it is, which rules read it, and who answers for it', async () => {
    open();
    const footer = within(screen.getByRole('contentinfo'));
    expect(await footer.findByText(/最新一份文件：2023-03-01。读取规则：sample。/)).toBeVisible();
    expect(footer.getByText(/由 localhost(:\d+)? 的运营者发布/)).toBeVisible();
  });

  it('writes what is chosen to the address, from the list and from the year switch', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('option', { name: /盐田区/ }));
    await user.click(screen.getByRole('radio', { name: '2022' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '地图着色' }), '量化目标数');
    expect(window.location.search).toBe('?district=yantian&year=2022&measure=targets');
    expect(screen.getByRole('heading', { name: '盐田区' })).toBeInTheDocument();
  });

  it('switches the language and keeps what was chosen', async () => {
    const { user } = open('?district=yantian');
    await user.click(await screen.findByRole('link', { name: /Switch to English/ }));
    expect(screen.getByRole('heading', { name: 'Yantian' })).toBeInTheDocument();
    expect(window.location.search).toBe('?district=yantian&lang=en');
    await user.click(screen.getByRole('link', { name: /切换到中文/ }));
    expect(screen.getByRole('heading', { name: '盐田区' })).toBeInTheDocument();
  });

  it('remembers the colour scheme chosen', async () => {
    const { user } = open();
    await user.selectOptions(screen.getByRole('combobox', { name: '配色' }), '深色');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(window.localStorage.getItem('colour-scheme')).toBe('dark');
    await user.selectOptions(screen.getByRole('combobox', { name: '配色' }), '随系统');
    expect(document.documentElement.dataset['theme']).toBe('light');
    expect(window.localStorage.getItem('colour-scheme')).toBeNull();
  });

  it('chosen by a theme’s bar filters by the theme and colours the map by it', async () => {
    const { user } = open('?district=yantian&year=2023');
    const bars = await screen.findByRole('region', { name: '着墨于什么' });
    await user.click(within(bars).getByRole('button', { name: /交通/ }));
    expect(window.location.search).toBe('?district=yantian&year=2023&theme=transport');
    expect(screen.getByRole('combobox', { name: '地图着色' })).toHaveValue('transport');
    await user.click(within(bars).getByRole('button', { name: /交通/, pressed: true }));
    expect(window.location.search).toBe('?district=yantian&year=2023');
  });

  it('says what it is narrowed down to, and takes it back together', async () => {
    const { user } = open('?district=yantian&year=2023&theme=transport&measure=transport');
    const chosen = (await screen.findByText(/^已选/)).closest('p');
    expect(chosen).toHaveTextContent('已选：盐田区 · 2023 年 · 交通');
    await user.click(screen.getByRole('button', { name: '清除' }));
    expect(screen.getByRole('radio', { checked: true })).toHaveFocus();
    expect(window.location.search).toBe('?year=2023');
    expect(screen.queryByText(/^已选/)).not.toBeInTheDocument();
  });

  it('keeps a measure of its own when the theme is let go', async () => {
    const { user } = open('?district=yantian&year=2023&theme=transport&measure=targets');
    const bars = await screen.findByRole('region', { name: '着墨于什么' });
    await user.click(within(bars).getByRole('button', { name: /交通/, pressed: true }));
    expect(window.location.search).toBe('?district=yantian&year=2023&measure=targets');
  });

  it('says before all else how much was read', async () => {
    open('');
    const sentence = await screen.findByText(
      /区政府工作报告 33 份（11 区 × 3 年）中的 1 份（盐田 2023）/,
    );
    expect(sentence).toHaveTextContent('媒体报道 1 篇');
  });

  it('begins anew by its title, in the same language', async () => {
    const { user } = open('?district=yantian&year=2023&theme=transport&measure=targets&lang=en');
    await user.click(await screen.findByRole('link', { name: 'Shenzhen district priorities' }));
    expect(window.location.search).toBe('?lang=en');
  });
});

describe('what fails', () => {
  it('says that the index is missing and loads it on a second try', async () => {
    let tries = 0;
    const { user, asked } = open('', {
      'index.json': () => (++tries === 1 ? { status: 500 } : { content: SAMPLE_INDEX }),
    });
    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent('总表未能载入');
    expect(note).toHaveTextContent('HTTP 500');
    await user.click(within(note).getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { name: '深圳市' })).toBeInTheDocument();
    expect(asked.filter((file) => file === 'index.json')).toHaveLength(2);
  });

  it('leaves the list and the panel usable when the map’s boundaries are missing', async () => {
    open('?district=yantian');
    await waitFor(() => {
      expect(screen.getByText('地图边界未能载入')).toBeInTheDocument();
    });
    const list = within(screen.getByRole('listbox'));
    expect(list.getAllByRole('option')).toHaveLength(11);
    expect(screen.getByText('盐田区的数据未能载入')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '盐田区' })).toBeInTheDocument();
  });

  it('loads a failed file by itself when the network is back', async () => {
    let isBack = false;
    open('?district=yantian', {
      ...INDEX_ALONE,
      'districts/yantian.json': () => (isBack ? placeFile('yantian', []) : { status: 503 }),
    });
    expect(await screen.findByText('盐田区的数据未能载入')).toBeInTheDocument();
    window.dispatchEvent(new Event('offline'));
    isBack = true;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => {
      expect(screen.queryByText('盐田区的数据未能载入')).not.toBeInTheDocument();
    });
  });

  it('does not show a file that breaks the contract', async () => {
    open('', { 'index.json': { content: { ...SAMPLE_INDEX, counts: [{ district: 'nowhere' }] } } });
    expect(await screen.findByRole('alert')).toHaveTextContent('与约定不符');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('tells that the network is gone', async () => {
    open();
    await screen.findByRole('heading', { name: '深圳市' });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    expect(await screen.findByText(/当前离线/)).toBeInTheDocument();
  });
});
