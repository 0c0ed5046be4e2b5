import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { THEME_IDS } from '../../../src/contract/themes';
import {
  TimelineSection,
  type TimelineSectionProps,
} from '../../../src/features/timeline/TimelineSection';
import { LanguageContext } from '../../../src/i18n/useText';
import { stubLayout } from '../../components/browserStubs';
import { located, summary } from '../sampleStatements';

/** Two statements of each of the first two themes, one of each of the next six. */
const STATEMENTS = THEME_IDS.slice(0, 8).flatMap((theme, index) =>
  (index < 2 ? ['a', 'b'] : ['a']).map((mark) =>
    located({
      id: `${theme}-${mark}`,
      theme,
      district: 'shenzhen',
      year: 2023,
      quote: `样本${theme}30个`,
    }),
  ),
);

function show(changes: Partial<TimelineSectionProps> = {}) {
  render(
    <LanguageContext value="zh">
      <TimelineSection
        statements={STATEMENTS}
        place="shenzhen"
        year={null}
        theme={null}
        missing={() => 'none-found'}
        selectedStatement={null}
        onSelectStatement={() => undefined}
        documents={[summary()]}
        embedAddress={null}
        isShort
        {...changes}
      />
    </LanguageContext>,
  );
}

const marks = () => screen.getAllByRole('option').length;

beforeEach(() => {
  stubLayout(900);
});

describe('a long timeline in short', () => {
  test('begins with the themes of which most is said, and shows the others when asked', async () => {
    show();
    expect(marks()).toBe(5);
    expect(screen.getByText(/条目最多的 3 个主题，共 8 个/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '显示全部 8 个主题' }));
    expect(marks()).toBe(STATEMENTS.length);
    expect(screen.queryByText(/以上为条目最多的/)).toBeNull();
    // The button keeps the focus, and leads back.
    const back = screen.getByRole('button', { name: '只看条目最多的 3 个主题' });
    expect(back).toHaveFocus();
    await userEvent.click(back);
    expect(marks()).toBe(5);
  });

  test('is whole where what is selected lies beyond them', () => {
    show({ selectedStatement: STATEMENTS.at(-1)?.id ?? '' });
    expect(marks()).toBe(STATEMENTS.length);
  });

  test('is whole where one theme more would fit', () => {
    show({ statements: STATEMENTS.slice(0, 6) });
    expect(marks()).toBe(6);
  });
});

test('an empty timeline names the theme, and how much there is on others', () => {
  show({ theme: 'finance', statements: STATEMENTS.filter(({ theme }) => theme !== 'finance') });
  expect(
    screen.getByText(/没有可显示的“金融与现代服务业”条目.*其他主题有 \d+ 条/),
  ).toBeInTheDocument();
  // There is nothing to explain, and nothing for a table.
  expect(screen.queryByRole('button', { name: '表格' })).not.toBeInTheDocument();
});
