import { describe, expect, it } from 'vitest';
import type { DocumentRecord, Passage } from '../../src/contract/documentRecord';
import { addressOfWords, whereabouts } from '../../src/domain/whereabouts';
import { sampleDocument } from '../scripts/sampleRecord';

const NOTHING = { glosses: 0, converted: 0, redecoded: 0 };

function passage(line: number, heading: string | null, changes: Partial<Passage> = {}): Passage {
  return {
    ...{ line, heading, section: null, district: 'yantian', year: 2023 },
    ...{ period: 'plan', chars: 40, themes: [], ...changes },
  };
}

function recordOf(passages: Passage[], repairs = NOTHING): DocumentRecord {
  const document = { ...sampleDocument(), repairs };
  return { rules: 'sample', document, statements: [], passages, mentions: [] };
}

const at = (line: number) => ({ id: 'aa01', line, district: 'yantian', damaged: false }) as const;

describe('where a statement stands', () => {
  const passages = [
    passage(3, null),
    passage(5, '样本甲'),
    passage(6, '样本甲'),
    passage(6, '样本甲', { district: 'luohu' }),
    passage(8, '样本甲', { period: 'review' }),
    passage(9, '样本乙'),
    passage(12, '样本甲'),
  ];

  it.each([
    [3, null, 1],
    [6, '样本甲', 2],
    [8, '样本甲', 3],
    [9, '样本乙', 1],
    // Another section of the same name.
    [12, '样本甲', 1],
  ])('in line %d is below %s, paragraph %d', (line, heading, paragraph) => {
    expect(whereabouts(recordOf(passages), at(line))).toMatchObject({ heading, paragraph });
  });

  it('knows the part of the document', () => {
    expect(whereabouts(recordOf(passages), at(8))?.period).toBe('review');
  });

  it('is not known of a line without a passage', () => {
    expect(whereabouts(recordOf(passages), at(7))).toBeNull();
  });

  it.each([
    [NOTHING, false, true],
    [NOTHING, true, false],
    [{ ...NOTHING, converted: 1 }, false, false],
    [{ ...NOTHING, glosses: 1 }, false, false],
    [{ ...NOTHING, redecoded: 1 }, false, false],
  ])(
    'after %j, damaged %s: in the publisher’s own characters %s',
    (repairs, damaged, isLiteral) => {
      const found = whereabouts(recordOf(passages, repairs), { ...at(5), damaged });
      expect(found?.isLiteral).toBe(isLiteral);
    },
  );
});

describe('the address of words', () => {
  it.each([
    ['https://example.org/a', '6家', 'https://example.org/a#:~:text=6%E5%AE%B6'],
    ['https://example.org/a#b', 'x', 'https://example.org/a#b:~:text=x'],
    // Comma and hyphen part a fragment into its pieces.
    ['https://example.org/a', '1-2,3&4', 'https://example.org/a#:~:text=1%2D2%2C3%264'],
  ])('%s with “%s”', (url, words, address) => {
    expect(addressOfWords(url, words)).toBe(address);
  });
});
