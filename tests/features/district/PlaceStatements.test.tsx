import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { LocatedStatement } from '../../../src/contract/siteIndex';
import type { ThemeId } from '../../../src/contract/themes';
import type { Year } from '../../../src/contract/vocabularies';
import { PlaceStatements } from '../../../src/features/district/PlaceStatements';
import { LanguageContext } from '../../../src/i18n/useText';
import { SAMPLE_DOCUMENTS, sampleTables } from '../../sampleSite';
import { located } from '../sampleStatements';

const document = SAMPLE_DOCUMENTS.YANTIAN.id;

function show(
  statements: LocatedStatement[],
  {
    year = 2023,
    selected = null,
    theme = null,
  }: { year?: Year | null; selected?: string | null; theme?: ThemeId | null } = {},
) {
  const onTheme = vi.fn();
  render(
    <LanguageContext value="zh">
      <PlaceStatements
        tables={sampleTables()}
        place="yantian"
        statements={statements}
        year={year}
        theme={theme}
        selected={selected}
        onTheme={onTheme}
      />
    </LanguageContext>,
  );
  return onTheme;
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    located({ id: `t${index}`, document, indicator: `样本指标${index}`, line: index + 1 }),
  );

const outcomes = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    located({ id: `o${index}`, document, kind: 'outcome', year: 2023, line: index + 1 }),
  );

describe('the statements of a place', () => {
  it('show a target with its wording, its words, its document, date and line', () => {
    show([located({ document, quote: '新建样本泊位不少于12个', value: 12, unit: '个', line: 41 })]);
    const targets = within(screen.getByRole('region', { name: '2023 年目标' }));
    expect(targets.getByText('≥')).toBeInTheDocument();
    expect(targets.getByText('12')).toBeInTheDocument();
    expect(targets.getByText('“新建样本泊位不少于12个”')).toHaveAttribute('lang', 'zh');
    expect(targets.getByText(/2023 年目标 · 承诺/)).toBeInTheDocument();
    expect(targets.getByRole('link', { name: /盐田区工作报告/ })).toBeInTheDocument();
    expect(targets.getByText('2023-02-01')).toBeInTheDocument();
    expect(targets.getByText(/第 41 行/)).toBeInTheDocument();
  });

  it('say that a damaged figure is unreadable and show no number', () => {
    show([
      located({ document, damaged: true, value: null, bound: null, quote: '改造样本道路□条' }),
    ]);
    const targets = within(screen.getByRole('region', { name: '2023 年目标' }));
    expect(targets.getByText('原文此处缺字')).toBeInTheDocument();
    expect(targets.queryByText(/^\d+$/)).not.toBeInTheDocument();
  });

  it('keep targets, milestones, outcomes and the city’s words apart', () => {
    show([
      located({ id: 'a', document, indicator: '样本目标' }),
      located({ id: 'b', document, kind: 'milestone', indicator: '样本工程(开工)' }),
      located({ id: 'c', document, kind: 'outcome', year: 2022, indicator: '样本结果' }),
      located({
        id: 'd',
        document: SAMPLE_DOCUMENTS.CITY_REPORT.id,
        issuer: 'city',
        indicator: '市里安排',
      }),
    ]);
    const holds = (region: RegExp, indicator: string) => {
      expect(
        within(screen.getByRole('region', { name: region })).getByRole('heading', {
          name: indicator,
        }),
      ).toBeInTheDocument();
      expect(screen.getAllByRole('heading', { name: indicator })).toHaveLength(1);
    };
    holds(/2023 年目标/, '样本目标');
    holds(/里程碑/, '样本工程（开工）');
    holds(/报告的结果/, '样本结果');
    holds(/市政府怎么说盐田/, '市里安排');
    expect(screen.getByText('2022 年结果（据区政府自述）')).toBeInTheDocument();
  });

  it('of a theme name it, and where there are none, say what there is on others and lead there', async () => {
    const onTheme = show([located({ document, theme: 'education' })], { theme: 'finance' });
    const list = screen.getByRole('region', { name: '2023 年目标 · 金融与现代服务业' });
    expect(list).toHaveTextContent('“金融与现代服务业”下未见；其他主题 1 条。');
    await userEvent.click(within(list).getByRole('button', { name: '显示全部主题' }));
    expect(onTheme).toHaveBeenCalledExactlyOnceWith(null);
    expect(
      screen.getByRole('region', { name: '2023 年里程碑 · 金融与现代服务业' }),
    ).toHaveTextContent('“金融与现代服务业”下未见。');
  });

  it('of the government’s own say how many more newspapers give', () => {
    const told = { document: SAMPLE_DOCUMENTS.NEWS.id, issuer: 'press' } as const;
    show([located({ document }), located({ id: 'told', ...told, year: 2022 })], { year: null });
    expect(screen.getByRole('region', { name: '2022–2024 年目标' })).toHaveTextContent(
      '媒体另报 1 项，见下',
    );
  });

  it('say of which year the results are that a document reports', () => {
    show([located({ document, kind: 'outcome', year: 2022 })]);
    expect(screen.getByRole('region', { name: '2023 年文件报告的结果' })).toHaveTextContent(
      '2022 年的 1 项',
    );
  });

  it('begin with the first eight targets and show all on demand', async () => {
    show(many(11));
    const targets = within(screen.getByRole('region', { name: '2023 年目标' }));
    expect(targets.getAllByRole('listitem')).toHaveLength(8);
    await userEvent.click(targets.getByRole('button', { name: '显示全部 11 条' }));
    expect(targets.getAllByRole('listitem')).toHaveLength(11);
  });

  it('stand whole on paper, or say that they are an extract', () => {
    show([...many(11), ...outcomes(120)]);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    const items = (region: RegExp) =>
      within(screen.getByRole('region', { name: region })).getAllByRole('listitem');
    expect(items(/2023 年目标/)).toHaveLength(11);
    expect(items(/报告的结果/)).toHaveLength(6);
    expect(screen.getByText(/共 120 条，此处只印前 6 条/)).toBeInTheDocument();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(items(/2023 年目标/)).toHaveLength(8);
  });

  it('open a long list where a link leads to one of its later statements', () => {
    show(many(11), { selected: 't10' });
    expect(screen.getByRole('heading', { name: '样本指标10' })).toBeInTheDocument();
  });

  it('count for each theme what the list of targets and all lists would hold', () => {
    show([
      located({ id: 'a', document, theme: 'education' }),
      located({ id: 'b', document, theme: 'education', kind: 'outcome', year: 2022 }),
      located({ id: 'c', document, theme: 'health', kind: 'milestone' }),
    ]);
    const options = within(screen.getByRole('combobox', { name: '主题' })).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      '全部主题',
      '教育（目标 1 项，各列表共 2 条）',
      '医疗健康（各列表共 1 条）',
    ]);
  });

  it('without a source count nothing, and offer no filter that gives nothing', () => {
    show([], { year: 2024 });
    const targets = within(screen.getByRole('region', { name: '2024 年目标' }));
    expect(targets.getByText(/2024 年无来源/)).toBeInTheDocument();
    expect(targets.queryByText(/0 项/)).not.toBeInTheDocument();
    expect(targets.queryByText('据媒体报道')).not.toBeInTheDocument();
    expect(targets.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('rest on newspapers where the district has no document, and say so', () => {
    const press = { document: SAMPLE_DOCUMENTS.NEWS.id, issuer: 'press', year: 2022 } as const;
    show([located({ ...press, indicator: '样本目标' })], { year: 2022 });
    const targets = within(screen.getByRole('region', { name: '2022 年目标' }));
    expect(targets.getByText('据媒体报道')).toBeInTheDocument();
    expect(targets.getByText(/2022 年目标（据媒体报道）/)).toBeInTheDocument();
    const milestones = within(screen.getByRole('region', { name: /里程碑/ }));
    expect(milestones.getByText(/未见/)).toBeInTheDocument();
    expect(milestones.queryByText(/0 项/)).not.toBeInTheDocument();
  });

  it('hold newspapers apart where the district speaks for itself', () => {
    const press = { document: SAMPLE_DOCUMENTS.NEWS.id, issuer: 'press' } as const;
    show([
      located({ id: 'a', document, indicator: '样本目标' }),
      located({ id: 'b', ...press, indicator: '报上目标' }),
    ]);
    const named = (region: RegExp) =>
      within(screen.getByRole('region', { name: region })).getAllByRole('heading', { level: 3 });
    expect(named(/2023 年目标/).map((each) => each.textContent)).toEqual(['样本目标']);
    expect(named(/媒体怎么说盐田/).map((each) => each.textContent)).toEqual(['报上目标']);
  });

  it('name their indicators in English where a name is known, and quote in Chinese', () => {
    const known = located({
      id: 'a',
      document,
      indicator: '样本学位(新增)',
      indicatorEn: 'New sample places',
    });
    const unknown = located({ id: 'b', document, indicator: '样本泊位(新增)' });
    render(
      <LanguageContext value="en">
        <PlaceStatements
          tables={sampleTables()}
          place="yantian"
          statements={[known, unknown]}
          year={2023}
          theme={null}
          selected={null}
          onTheme={() => undefined}
        />
      </LanguageContext>,
    );
    expect(screen.getByRole('heading', { name: 'New sample places' })).toHaveAttribute(
      'lang',
      'en',
    );
    expect(screen.getByRole('heading', { name: '样本泊位（新增）' })).toHaveAttribute('lang', 'zh');
    for (const words of screen.getAllByText(`“${known.quote}”`))
      expect(words).toHaveAttribute('lang', 'zh');
  });
});
