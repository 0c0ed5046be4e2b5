import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { changeUrlState, hrefOf, undoUrlState, useUrlState } from '../../src/state/useUrlState';

describe('useUrlState', () => {
  it('follows every change and writes it to the address', () => {
    const { result } = renderHook(() => useUrlState());
    act(() => {
      changeUrlState({ district: 'luohu' });
    });
    act(() => {
      changeUrlState({ year: 2024 });
    });
    expect(result.current).toMatchObject({ district: 'luohu', year: 2024 });
    expect(window.location.search).toBe('?district=luohu&year=2024');
  });

  it('goes back to what was chosen before', async () => {
    const { result } = renderHook(() => useUrlState());
    act(() => {
      changeUrlState({ district: 'luohu' });
    });
    act(() => {
      changeUrlState({ district: 'yantian' });
    });
    act(() => {
      window.history.back();
    });
    await waitFor(() => {
      expect(result.current.district).toBe('luohu');
    });
  });

  it('makes a step in the history for a choice, none for a replacement or for no change', () => {
    const push = vi.spyOn(window.history, 'pushState');
    changeUrlState({ district: 'futian' });
    changeUrlState({ district: 'futian' });
    changeUrlState({ statement: 'abc' }, 'replace');
    expect(push).toHaveBeenCalledTimes(1);
    expect(window.location.search).toBe('?district=futian&statement=abc');
  });

  it('takes its own step back, and writes in place what a link opened', async () => {
    changeUrlState({ district: 'futian' });
    const { length } = window.history;
    changeUrlState({ statement: 'abc' });
    undoUrlState({ statement: undefined });
    await waitFor(() => {
      expect(window.location.search).toBe('?district=futian');
    });
    changeUrlState({ year: 2024 });
    expect(window.history.length).toBe(length + 1);

    window.history.replaceState(null, '', '/?district=futian&statement=abc');
    const back = vi.spyOn(window.history, 'back');
    undoUrlState({ statement: undefined });
    expect(window.location.search).toBe('?district=futian');
    expect(back).not.toHaveBeenCalled();
  });

  it('gives links the present state with their change', () => {
    changeUrlState({ district: 'futian', lang: 'en' });
    expect(hrefOf({ year: 2022 })).toBe('/?district=futian&year=2022&lang=en');
    expect(hrefOf({ district: undefined })).toBe('/?lang=en');
  });

  it('takes place, year, theme, indicator and language to another view, and nothing of one view alone', () => {
    const shared = 'district=futian&year=2023&theme=industry&indicator=gdp&lang=en';
    window.history.replaceState(
      null,
      '',
      `/?view=targets&${shared}&q=x&kind=target&strength=committed&issuer=press&sort=figure&statement=a&document=b`,
    );
    expect(new URL(hrefOf({ view: 'compare' }), 'http://a.example').searchParams.toString()).toBe(
      `view=compare&${shared}`,
    );
    changeUrlState({ view: 'targets', q: 'y' });
    expect(window.location.search).toContain('q=y&sort=figure');
    changeUrlState({ view: 'sources', document: 'c' });
    expect(window.location.search).toContain('document=c');
    expect(window.location.search).not.toContain('q=');
  });

  it('takes several places and years along', () => {
    window.history.replaceState(null, '', '/?view=targets&places=luohu%2Cfutian&years=2022%2C2023');
    expect(hrefOf({ view: 'compare' })).toBe(
      '/?view=compare&places=futian%2Cluohu&years=2022%2C2023',
    );
  });
});
