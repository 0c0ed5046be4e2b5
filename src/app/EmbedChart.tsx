import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { Loaded } from '../components/Loaded';
import { shareTitle } from '../components/shareTitle';
import { Skeleton } from '../components/Skeleton';
import { pairsQuery, placeQuery } from '../data/queries';
import { placeOf } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import { heardSpeaker } from '../domain/themeColumns';
import type { EmbedState, PlaceEmbed } from '../features/embed/embedState';
import { ThemeSharesSection } from '../features/embed/ThemeSharesSection';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { EmbedTitle } from './EmbedTitle';
import { SiteGate } from './SiteGate';

const EmbedTimeline = lazy(() =>
  import('./EmbedTimeline').then((m) => ({ default: m.EmbedTimeline })),
);
const EmbedPairs = lazy(() => import('./EmbedPairs').then((m) => ({ default: m.EmbedPairs })));
const EmbedCompare = lazy(() =>
  import('./EmbedCompare').then((m) => ({ default: m.EmbedCompare })),
);

const EmbedMap = lazy(() => import('./EmbedMap').then((m) => ({ default: m.EmbedMap })));
const EmbedHeatmap = lazy(() =>
  import('./EmbedHeatmap').then((m) => ({ default: m.EmbedHeatmap })),
);

const EmbedList = lazy(() => import('./EmbedList').then((m) => ({ default: m.EmbedList })));

const SKELETON = <Skeleton lines={8} />;

interface EmbedChartProps {
  readonly state: EmbedState;
  /** Leads to the full page, with words that say what is left out here. */
  readonly rest: (words: string) => ReactNode;
}

/** Loads what the chart of an embed needs and no more. */
export function EmbedChart({ state, rest }: EmbedChartProps) {
  const text = useText();
  return (
    <SiteGate fallback={SKELETON}>
      {(tables) => (
        <Suspense fallback={SKELETON}>
          {state.chart === 'compare' && <EmbedCompare state={state} tables={tables} rest={rest} />}
          {state.chart === 'map' && <EmbedMap state={state} tables={tables} rest={rest} />}
          {state.chart === 'list' && <EmbedList state={state} tables={tables} rest={rest} />}
          {state.chart === 'heatmap' && <EmbedHeatmap state={state} tables={tables} rest={rest} />}
          {state.chart === 'themes' && (
            <>
              <EmbedTitle
                state={state}
                name={shareTitle(
                  text,
                  state.place,
                  heardSpeaker(tables, state.place, state.speaker),
                )}
              />
              <ThemeSharesSection {...state} tables={tables} rest={rest} />
            </>
          )}
          {(state.chart === 'timeline' || state.chart === 'pairs') && (
            <StatementChart state={state} tables={tables} rest={rest} />
          )}
        </Suspense>
      )}
    </SiteGate>
  );
}

interface StatementChartProps {
  readonly state: PlaceEmbed;
  readonly tables: SiteTables;
  readonly rest: (words: string) => ReactNode;
}

function StatementChart({ state, tables, rest }: StatementChartProps) {
  const text = useText();
  const place = useQuery(placeQuery(state.place));
  const pairs = useQuery(pairsQuery());
  const what = text(shell.what.place, { place: text(placeOf(state.place)) });
  const Chart = state.chart === 'pairs' ? EmbedPairs : EmbedTimeline;
  return (
    <Loaded query={place} what={what} fallback={SKELETON}>
      {({ statements }) => (
        <Loaded query={pairs} what={text(shell.what.pairs)} fallback={SKELETON}>
          {(list) => (
            <>
              <EmbedTitle state={state} />
              <Chart
                state={state}
                tables={tables}
                statements={statements}
                pairs={list}
                rest={rest}
              />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
