import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useState } from 'react';
import { Skeleton } from '../components/Skeleton';
import type { Pair } from '../contract/comparison';
import type { LocatedStatement } from '../contract/siteIndex';
import type { Year } from '../contract/vocabularies';
import { pairsQuery, placeQuery } from '../data/queries';
import { hasOwnSource } from '../domain/emphasis';
import { placeOf } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import type { EmbedState } from '../features/embed/embedUrl';
import { ThemeSharesSection } from '../features/embed/ThemeSharesSection';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { Loaded } from './Loaded';
import { SiteGate } from './SiteGate';

const TimelineSection = lazy(() =>
  import('../features/timeline/TimelineSection').then((m) => ({ default: m.TimelineSection })),
);
const PairsSection = lazy(() =>
  import('../features/pairs/PairsSection').then((m) => ({ default: m.PairsSection })),
);

const SKELETON = <Skeleton lines={8} />;

/** Loads what the chart of an embed needs and no more. */
export function EmbedChart({ state }: { readonly state: EmbedState }) {
  return (
    <SiteGate fallback={SKELETON}>
      {(tables) =>
        state.chart === 'themes' ? (
          <ThemeSharesSection
            tables={tables}
            place={state.place}
            speaker={state.speaker}
            year={state.year}
          />
        ) : (
          <StatementChart state={state} tables={tables} />
        )
      }
    </SiteGate>
  );
}

interface StatementChartProps {
  readonly state: EmbedState;
  readonly tables: SiteTables;
}

function StatementChart({ state, tables }: StatementChartProps) {
  const text = useText();
  const place = useQuery(placeQuery(state.place));
  const pairs = useQuery(pairsQuery());
  const what = text(shell.what.place, { place: text(placeOf(state.place)) });
  return (
    <Loaded query={place} what={what} fallback={SKELETON}>
      {({ statements }) => (
        <Loaded query={pairs} what={text(shell.what.pairs)} fallback={SKELETON}>
          {(list) => (
            <Suspense fallback={SKELETON}>
              <LoadedChart state={state} tables={tables} statements={statements} pairs={list} />
            </Suspense>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface LoadedChartProps extends StatementChartProps {
  readonly statements: readonly LocatedStatement[];
  readonly pairs: readonly Pair[];
}

function LoadedChart({ state, tables, statements, pairs }: LoadedChartProps) {
  const { place, year, theme } = state;
  const [selected, setSelected] = useState<string | null>(null);
  const hasSource = useCallback((each: Year) => hasOwnSource(tables, place, each), [tables, place]);
  const shared = {
    pairs,
    place,
    statements,
    documents: tables.documents,
    embedAddress: null,
    level: 1,
  } as const;
  return state.chart === 'pairs' ? (
    <PairsSection {...shared} />
  ) : (
    <TimelineSection
      {...shared}
      year={year}
      theme={theme}
      hasSource={hasSource}
      selectedStatement={selected}
      onSelectStatement={setSelected}
    />
  );
}
