import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NameCount } from '../../../src/features/method/NameCount';
import { LanguageContext } from '../../../src/i18n/useText';
import { indicatorOf, pointOf } from '../samplePoints';

it('counts English names that were edited, composed, and missing', () => {
  const points = [pointOf({})];
  const indicators = [
    indicatorOf('edited', points),
    indicatorOf('other', points),
    indicatorOf('composed', points, { known: false }),
    indicatorOf('chinese', points, { known: false, en: null }),
  ];
  render(
    <LanguageContext value="en">
      <NameCount indicators={indicators} />
    </LanguageContext>,
  );
  expect(
    screen.getByText(
      'Of 4 indicators, 2 have an edited English name, 1 a composed one and 1 none.',
    ),
  ).toBeInTheDocument();
});
