import { act, renderHook } from '@testing-library/react';
import { useCallback, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSearchDraft } from '../../../src/features/statements/useSearchDraft';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A field and the address that takes over what is written. */
function field(searched = '') {
  const written: string[] = [];
  const { result } = renderHook(() => {
    const [address, setAddress] = useState(searched);
    const write = useCallback((typed: string) => {
      written.push(typed);
      setAddress(typed);
    }, []);
    return { ...useSearchDraft(address, write), setAddress };
  });
  return {
    written,
    type: (typed: string) => {
      act(() => {
        result.current.type(typed);
      });
    },
    flush: () => {
      act(() => {
        result.current.flush();
      });
    },
    rest: (ms: number) => {
      act(() => {
        vi.advanceTimersByTime(ms);
      });
    },
    address: (next: string) => {
      act(() => {
        result.current.setAddress(next);
      });
    },
    shown: () => result.current.draft,
  };
}

describe('what is typed', () => {
  it('stands in the field at once, and in the address when typing rests', () => {
    const { type, rest, shown, written } = field();
    type('学');
    rest(200);
    type('学位');
    rest(200);
    expect(shown()).toBe('学位');
    expect(written).toEqual([]);
    rest(200);
    expect(written).toEqual(['学位']);
  });

  it('is written at once where the reader is done, and once', () => {
    const { type, flush, rest, written } = field();
    type('学位');
    flush();
    flush();
    rest(1000);
    expect(written).toEqual(['学位']);
  });

  it('goes on where the address has taken over its beginning', () => {
    const { type, rest, shown, written } = field();
    type('学');
    rest(300);
    type('学位');
    expect(shown()).toBe('学位');
    rest(300);
    expect(shown()).toBe('学位');
    expect(written).toEqual(['学', '学位']);
  });

  it('gives way to an address that something else changed', () => {
    const { type, rest, address, shown, written } = field('道路');
    expect(shown()).toBe('道路');
    type('道路建设');
    address('');
    expect(shown()).toBe('');
    rest(1000);
    expect(written).toEqual([]);
  });

  it('taken back to what the address has writes nothing', () => {
    const { type, rest, written } = field('道路');
    type('道');
    type('道路');
    rest(1000);
    expect(written).toEqual([]);
  });
});
