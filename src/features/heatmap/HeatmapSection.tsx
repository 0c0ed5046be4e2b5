import './heatmap.css';
import type { ReactNode } from 'react';
import { ChartFrame } from '../../components/ChartFrame';
import type { DistrictSlug } from '../../contract/places';
import type { Year } from '../../contract/vocabularies';
import { embedHeight } from '../../domain/embedHeight';
import type { EmbedAddress } from '../../domain/embedSnippet';
import { FEW_CHARS } from '../../domain/emphasis';
import type { SiteTables } from '../../domain/siteTables';
import type { Speaker } from '../../domain/speakers';
import { withCity } from '../../domain/withCity';
import { chart } from '../../i18n/messages/chart';
import { heatmap } from '../../i18n/messages/heatmap';
import { shell } from '../../i18n/messages/shell';
import { textIn } from '../../i18n/text';
import { useText } from '../../i18n/useText';
import { heatmapCsv } from './heatmapCsv';
import { heatmapModel, leadingThemesOf } from './heatmapModel';
import { HeatmapTable } from './HeatmapTable';
import { heatmapTitle } from './heatmapTitle';

interface HeatmapSectionProps {
  readonly tables: SiteTables;
  /** Null for all the years together. */
  readonly year: Year | null;
  readonly speaker: Speaker;
  readonly order: 'official' | 'similar';
  readonly chosen: DistrictSlug | null;
  /** The switches of year, speaker and order. */
  readonly controls: ReactNode;
  /** Where the heatmap stands alone; null where it already does. */
  readonly embedAddress: EmbedAddress | null;
  readonly level?: 1 | 2;
  /** So many themes, those with most text; all without it. */
  readonly first?: number;
}

/** District × theme: the share of a place's text on each theme, in its frame. */
export function HeatmapSection(props: HeatmapSectionProps) {
  const { tables, year, speaker, order, chosen, controls, embedAddress, level, first } = props;
  const text = useText();
  const whole = heatmapModel({ tables, year, speaker, order });
  const model = first === undefined ? whole : leadingThemesOf(whole, first);
  const columns = withCity(model);
  const hasMentions = columns.some(
    ({ state, emphasis }) => state === 'too-little' && (emphasis?.themes.length ?? 0) > 0,
  );
  const cited = new Set(columns.flatMap(({ emphasis }) => emphasis?.documents ?? []));
  const years =
    year === null ? text(shell.allYearsName) : text(shell.yearName, { year: String(year) });
  return (
    <ChartFrame
      title={heatmapTitle(text, speaker)}
      {...(level === undefined ? {} : { level })}
      speaker={text(heatmap.speaker[speaker], { years })}
      brief={text(chart.estimated)}
      documents={tables.documents.filter(({ id }) => cited.has(id))}
      embed={
        embedAddress === null
          ? undefined
          : {
              address: embedAddress,
              title: (lang) => heatmapTitle(textIn(lang), speaker),
              height: embedHeight('heatmap', model.themes.length),
            }
      }
      download={{
        file: `shenzhen-themes-${speaker}-${year ?? 'all'}.csv`,
        content: () => heatmapCsv(whole, year),
      }}
    >
      {controls !== null && <div className="heatmap-controls">{controls}</div>}
      <HeatmapTable
        model={model}
        caption={text(heatmap.caption, { years })}
        year={year}
        chosen={chosen}
      />
      <p className="heatmap-hint">
        {columns.some(({ state, isShort }) => state === 'shares' && isShort) &&
          text(heatmap.shortNote)}{' '}
        {hasMentions && text(heatmap.fewNote, { few: FEW_CHARS })}{' '}
        {level !== 1 && text(heatmap.hint)} {order === 'similar' && text(heatmap.orderNote)}
      </p>
    </ChartFrame>
  );
}
