import type { ReactNode } from 'react';
import { THEME_IDS } from '../contract/themes';
import type { SiteTables } from '../domain/siteTables';
import type { HeatmapEmbed } from '../features/embed/embedState';
import { FitToFrame } from '../features/embed/FitToFrame';
import { HeatmapSection } from '../features/heatmap/HeatmapSection';
import { heatmapTitle } from '../features/heatmap/heatmapTitle';
import { embed } from '../i18n/messages/embed';
import { useText } from '../i18n/useText';
import { EmbedTitle } from './EmbedTitle';

interface EmbedHeatmapProps {
  readonly state: HeatmapEmbed;
  readonly tables: SiteTables;
  /** Leads to the full page, with words that say what is left out here. */
  readonly rest: (words: string) => ReactNode;
}

/** The heatmap alone: every district, and of its themes those with most text, as many as the frame has room for. */
export function EmbedHeatmap({ state, tables, rest }: EmbedHeatmapProps) {
  const { speaker, order, year } = state;
  const text = useText();
  const count = THEME_IDS.length;
  return (
    <>
      <EmbedTitle state={state} name={heatmapTitle(text, speaker)} />
      <FitToFrame count={count}>
        {(first) => (
          <>
            <HeatmapSection
              {...{ tables, speaker, order, year }}
              chosen={null}
              controls={null}
              embedAddress={null}
              level={1}
              first={first}
            />
            {first < count && rest(text(embed.rest.heatmap, { first, count }))}
          </>
        )}
      </FitToFrame>
    </>
  );
}
