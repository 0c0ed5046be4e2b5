import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DistrictSlug } from '../../../src/contract/places';
import type { SiteIndex } from '../../../src/contract/siteIndex';
import type { ThemeId } from '../../../src/contract/themes';
import type { Year } from '../../../src/contract/vocabularies';
import { CityPanel } from '../../../src/features/district/CityPanel';
import { PlacePanel } from '../../../src/features/district/PlacePanel';
import { arrangeSite } from '../../../src/domain/siteTables';
import { SAMPLE_DOCUMENTS, SAMPLE_INDEX, sampleTables } from '../../sampleSite';

const EMBEDS = {
  own: () => 'https://example.org/embed.html?a',
  press: () => 'https://example.org/embed.html?c',
  city: () => 'https://example.org/embed.html?b',
};

function show(place: DistrictSlug, year: Year | null, tables = sampleTables()) {
  const onTheme = vi.fn<(theme: ThemeId | null) => void>();
  render(
    <PlacePanel
      tables={tables}
      place={place}
      year={year}
      theme={null}
      embeds={EMBEDS}
      anchor="panel"
      onTheme={onTheme}
    />,
  );
  return onTheme;
}

function withEmphasis(...added: SiteIndex['emphasis']): SiteIndex {
  return { ...SAMPLE_INDEX, emphasis: [...SAMPLE_INDEX.emphasis, ...added] };
}

describe('the panel of a district', () => {
  it('says in one sentence what came first and how much was promised', () => {
    show('yantian', 2023);
    const sentence = screen.getByText(/盐田着墨最多的主题是/);
    expect(sentence).toHaveTextContent(/^2023 年.*“交通.*”和“产业发展”.* 6 个量化目标、2 项里程碑/);
  });

  it('names its documents with their dates and addresses', () => {
    show('yantian', 2023);
    expect(screen.getByRole('link', { name: /盐田区工作报告/ })).toHaveAttribute(
      'href',
      'https://example.org/yantian',
    );
    expect(screen.getByText('2023-02-01')).toBeInTheDocument();
  });

  it('keeps what the city says under a heading of its own', () => {
    show('yantian', 2023);
    const own = screen.getByRole('region', { name: '着墨于什么' });
    const city = screen.getByRole('region', { name: '市里怎么说' });
    expect(within(own).getByRole('button', { name: /交通 ?50%/ })).toBeInTheDocument();
    expect(within(city).getByRole('button', { name: /交通 ?100%/ })).toBeInTheDocument();
  });

  it('marks a short text as short, and a year without a source as none', () => {
    show('yantian', 2023);
    const own = screen.getByRole('region', { name: '着墨于什么' });
    expect(within(own).getByText('区政府自述 · 政府工作报告')).toBeInTheDocument();
    expect(within(own).getAllByText('无来源')).toHaveLength(1);
    const press = screen.getByRole('region', { name: '媒体怎么说' });
    expect(within(press).getByText('据媒体报道，文字少')).toBeInTheDocument();
  });

  it('never sets newspapers beside the district’s own words, and leads to where they stand', () => {
    show('yantian', 2023);
    const own = screen.getByRole('region', { name: '着墨于什么' });
    expect(within(own).queryByRole('button', { name: /文化体育/ })).not.toBeInTheDocument();
    expect(within(own).getByText('无区政府文件')).toBeInTheDocument();
    const press = screen.getByRole('region', { name: '媒体怎么说' });
    expect(within(press).getByRole('button', { name: /文化体育/ })).toBeInTheDocument();
    expect(within(own).getByRole('link', { name: '见“媒体怎么说”' })).toHaveAttribute(
      'href',
      `#${press.id}`,
    );
  });

  it('lets newspapers alone speak of a district without any document of its own', () => {
    show('dapeng', 2022);
    const own = screen.getByRole('region', { name: '着墨于什么（据媒体报道）' });
    expect(within(own).getByText('据媒体报道，文字少')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: '媒体怎么说' })).not.toBeInTheDocument();
  });

  it('says that newspapers speak where the district itself does not', () => {
    show('yantian', 2022);
    expect(screen.getByText(/^据媒体报道，2022 年，有关盐田的文字/)).toHaveTextContent(
      /未见量化目标，未见里程碑/,
    );
  });

  it('without a source for the year leads to the years that have one', async () => {
    show('yantian', 2024);
    expect(screen.getByText('2024 年无来源')).toBeInTheDocument();
    expect(screen.queryByText(/0 个量化目标/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: '2023 年' }));
    expect(window.location.search).toBe('?year=2023');
  });

  it('without a source for the year names the years of which the city speaks', () => {
    const cityPlan = { district: 'dapeng', issuer: 'city', period: 'plan', chars: 500 } as const;
    const documents = [SAMPLE_DOCUMENTS.CITY_REPORT.id];
    const themes = [{ theme: 'transport', share: 1 }] as const;
    const of = (year: Year) => ({ ...cityPlan, year, documents, themes: [...themes] });
    const note = () => screen.getByText(/文件提到了大鹏/);
    show('dapeng', 2023, arrangeSite(withEmphasis(of(2024))));
    expect(note()).toHaveTextContent(/^市政府 2024 年的文件/);
    cleanup();
    show('dapeng', 2023, arrangeSite(withEmphasis(of(2023), of(2024))));
    expect(note()).toHaveTextContent(/^市政府 2023 年的文件/);
  });

  it('tells a city report that leaves the district out from years without any report', () => {
    show('yantian', 2023);
    const city = within(screen.getByRole('region', { name: '市里怎么说' }));
    expect(city.getAllByText('无来源')).toHaveLength(2);
    cleanup();
    const silent = arrangeSite({
      ...SAMPLE_INDEX,
      documents: [
        ...SAMPLE_INDEX.documents,
        {
          ...SAMPLE_DOCUMENTS.CITY_REPORT,
          id: '2024-03-01-shenzhen',
          planYear: 2024,
          districts: [],
        },
      ],
    });
    show('yantian', 2023, silent);
    const mended = within(screen.getByRole('region', { name: '市里怎么说' }));
    expect(mended.getByText('市政府报告未提到该区')).toBeInTheDocument();
    expect(mended.getAllByText('无来源')).toHaveLength(1);
  });

  it('hands on the theme that is chosen', async () => {
    const onTheme = show('yantian', 2023);
    await userEvent.click(screen.getByRole('button', { name: /产业发展/ }));
    expect(onTheme).toHaveBeenCalledExactlyOnceWith('industry');
  });

  it('gives the embed code of the bars of each speaker', async () => {
    const user = userEvent.setup();
    show('yantian', 2023);
    await user.click(screen.getByRole('button', { name: '“市政府谈盐田，着墨于什么”的嵌入代码' }));
    const code = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '嵌入代码' });
    expect(code.value).toContain('src="https://example.org/embed.html?b"');
  });

  it('shows the bars as a table, themes by years, a year without a source as such', async () => {
    show('yantian', 2023);
    await userEvent.click(screen.getByRole('button', { name: '“盐田：着墨于什么”：以表格显示' }));
    const table = within(await screen.findByRole('table', { name: '着墨于什么' }));
    expect(
      table.getByRole('row', { name: '医疗健康 无区政府文件 20% 无来源' }),
    ).toBeInTheDocument();
    expect(table.queryByRole('row', { name: /文化体育/ })).not.toBeInTheDocument();
    expect(table.getByRole('row', { name: /字.* 9,000 无来源/ })).toBeInTheDocument();
  });

  it('says in the head of each column of the table who speaks, and where it is little', async () => {
    show('yantian', 2023);
    await userEvent.click(screen.getByRole('button', { name: '“盐田：着墨于什么”：以表格显示' }));
    await userEvent.click(screen.getByRole('button', { name: '“盐田：媒体怎么说”：以表格显示' }));
    const heads = async (name: string) =>
      within(await screen.findByRole('table', { name }))
        .getAllByRole('columnheader')
        .map((head) => head.textContent);
    expect((await heads('着墨于什么'))[2]).toBe('2023区政府自述 · 政府工作报告');
    expect((await heads('媒体怎么说'))[1]).toBe('2022据媒体报道，文字少');
  });
});

describe('the panel of the city', () => {
  it('shows which district and year has a source, eleven districts and no city row', async () => {
    render(
      <CityPanel
        tables={sampleTables()}
        year={null}
        theme={null}
        embeds={EMBEDS}
        onTheme={() => undefined}
      />,
    );
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(12);
    const yantian = within(screen.getByRole('row', { name: /盐田区/ }));
    expect(yantian.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '媒体 1,000字',
      '区 9,000字 +市',
      '无来源',
    ]);
    await userEvent.click(yantian.getByRole('link', { name: '盐田区' }));
    expect(window.location.search).toBe('?district=yantian');
  });
});
