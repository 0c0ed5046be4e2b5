import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SectionReading } from '../../../src/features/sources/SectionReading';
import type { Language } from '../../../src/contract/languages';
import { LanguageContext } from '../../../src/i18n/useText';
import { sampleStatement } from '../../scripts/sampleRecord';
import { located } from '../sampleStatements';

const fall = located({
  id: 'fall',
  indicator: '样本能耗降幅',
  indicatorEn: 'Sample energy use, growth',
  kind: 'outcome',
  value: 3,
  unit: '%',
  falls: true,
  quote: '样本能耗下降3.0%',
});

function show(language: Language, isLoaded: boolean) {
  const { line, year } = fall;
  const passage = {
    ...{ line, year, district: null, section: null, heading: null },
    ...{ period: 'review' as const, chars: 40, themes: [] },
  };
  render(
    <LanguageContext value={language}>
      <SectionReading
        section={{
          ...{ line, section: null, heading: null, statements: 1 },
          passages: [{ passage, statements: [{ ...sampleStatement(), ...fall, rule: 'level' }] }],
        }}
        located={new Map(isLoaded ? [[fall.id, fall]] : [])}
        damaged={[]}
        placeText={() => ''}
        isOpen
        onToggle={() => undefined}
      />
    </LanguageContext>,
  );
}

describe('a statement in its document, passage by passage', () => {
  it('has its English name in English, with the sign that goes with it', () => {
    show('en', true);
    expect(screen.getByText('Sample energy use, growth')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('−3.0')).toBeVisible();
  });

  it('has the document’s phrase in Chinese, and until the English name is loaded', () => {
    show('en', false);
    expect(screen.getByText('样本能耗降幅')).toHaveAttribute('lang', 'zh');
    expect(screen.getByText('3.0')).toBeVisible();
  });
});
