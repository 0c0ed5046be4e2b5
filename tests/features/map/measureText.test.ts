import { describe, expect, it } from 'vitest';
import { legendOf } from '../../../src/domain/classes';
import { legendText, readingText, spokenReading } from '../../../src/features/map/measureText';
import { textIn } from '../../../src/i18n/text';

const text = textIn('zh');

describe('the words of the map', () => {
  it('name the classes of a share', () => {
    expect(legendOf('industry').map((each) => legendText(text, 'industry', each))).toEqual([
      '0',
      '<5%',
      '5–10%',
      '10–20%',
      '20–30%',
      '30%+',
    ]);
  });

  it('name the classes of a count by their last whole number', () => {
    expect(legendOf('targets').map((each) => legendText(text, 'targets', each))).toEqual([
      '0',
      '1–4',
      '5–9',
      '10–19',
      '20–39',
      '40+',
    ]);
  });

  it('tell zero from no source', () => {
    const zero = { slug: 'futian', state: 'value', value: 0, level: 0 } as const;
    const reading = { ...zero, chars: 310, issuer: 'district', documents: 1 } as const;
    expect(readingText(text, 'targets', reading)).toBe('0*');
    expect(readingText(text, 'industry', reading)).toBe('0%*');
    expect(readingText(text, 'industry', { ...reading, chars: 2000 })).toBe('0%');
    expect(readingText(text, 'targets', { slug: 'futian', state: 'no-source' })).toBe('无来源');
  });

  it('say that newspapers name no target, and who speaks', () => {
    const behind = { slug: 'futian', chars: 400, issuer: 'press', documents: 1 } as const;
    const none = { ...behind, state: 'none-found' } as const;
    expect(readingText(text, 'targets', none)).toBe('未见目标*');
    expect(spokenReading(text, 'targets', none, '福田区')).toBe(
      '福田区：未见目标（据媒体报道、文字较短）',
    );
    expect(readingText(text, 'industry', none)).toBe('未提到*');
    expect(readingText(text, 'targets', { ...behind, state: 'too-little' })).toBe('文字过少');
  });
});
