import { describe, expect, it } from 'vitest';
import { emphasisOf } from '../../scripts/publish/emphasis';
import { samplePassage, sampleRecord } from './sampleRecord';

describe('emphasis', () => {
  it('weighs a theme by the length of the passages that it stands in', () => {
    const passages = [
      samplePassage({ chars: 300, themes: [{ theme: 'health', weight: 1 }] }),
      samplePassage({
        chars: 100,
        themes: [
          { theme: 'education', weight: 0.5 },
          { theme: 'health', weight: 0.5 },
        ],
      }),
    ];
    expect(emphasisOf([sampleRecord({ passages })])).toEqual([
      {
        district: 'yantian',
        year: 2023,
        issuer: 'district',
        period: 'plan',
        chars: 400,
        documents: ['2023-01-05-yantian-work-report-00aa'],
        themes: [
          { theme: 'health', share: 0.875 },
          { theme: 'education', share: 0.125 },
        ],
      },
    ]);
  });

  it('counts the length of a passage without a theme, but gives it to none', () => {
    const passages = [samplePassage({ chars: 100 }), samplePassage({ chars: 50, themes: [] })];
    const [emphasis] = emphasisOf([sampleRecord({ passages })]);
    expect(emphasis?.chars).toBe(150);
    expect(emphasis?.themes).toEqual([{ theme: 'education', share: 1 }]);
  });

  it('has no shares where no theme could be told', () => {
    const [emphasis] = emphasisOf([sampleRecord({ passages: [samplePassage({ themes: [] })] })]);
    expect(emphasis?.themes).toEqual([]);
  });

  it('leaves out passages about no place', () => {
    expect(emphasisOf([sampleRecord({ passages: [samplePassage({ district: null })] })])).toEqual(
      [],
    );
  });

  it('keeps speakers, periods and years apart and sorts places in official order', () => {
    const own = sampleRecord({
      passages: [
        samplePassage({ period: 'review', year: 2022 }),
        samplePassage(),
        samplePassage({ district: 'futian' }),
      ],
    });
    const city = sampleRecord({ document: { id: 'city-1', issuer: 'city' } });
    const rows = emphasisOf([city, own]).map(({ district, year, issuer, period }) =>
      [district, year, issuer, period].join(' '),
    );
    expect(rows).toEqual([
      'futian 2023 district plan',
      'yantian 2022 district review',
      'yantian 2023 district plan',
      'yantian 2023 city plan',
    ]);
  });

  it('joins what one speaker says in two documents', () => {
    const [emphasis, ...others] = emphasisOf([
      sampleRecord({ document: { id: 'b' } }),
      sampleRecord({ document: { id: 'a' } }),
    ]);
    expect(others).toEqual([]);
    expect(emphasis?.documents).toEqual(['a', 'b']);
    expect(emphasis?.chars).toBe(200);
  });
});
