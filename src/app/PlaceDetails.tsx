import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import type { PlaceSlug } from '../contract/places';
import type { ThemeId } from '../contract/themes';
import type { Year } from '../contract/vocabularies';
import { ErrorNote } from '../components/ErrorNote';
import { Skeleton } from '../components/Skeleton';
import { placeQuery } from '../data/queries';
import { placeOf } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { changeUrlState } from '../state/useUrlState';
import { ErrorBoundary } from './ErrorBoundary';

const PlaceStatements = lazy(() =>
  import('../features/district/PlaceStatements').then((m) => ({ default: m.PlaceStatements })),
);
const PlacePairs = lazy(() => import('./PlacePairs').then((m) => ({ default: m.PlacePairs })));
const PlaceTimeline = lazy(() =>
  import('./PlaceTimeline').then((m) => ({ default: m.PlaceTimeline })),
);
const StatementDialog = lazy(() =>
  import('../features/district/StatementDialog').then((m) => ({ default: m.StatementDialog })),
);

interface PlaceDetailsProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  readonly selectedStatement: string | null;
  readonly onTheme: (theme: ThemeId | null) => void;
}

/** Everything below the fold that rests on the statements of one place. */
export function PlaceDetails(props: PlaceDetailsProps) {
  const { tables, place, selectedStatement } = props;
  const text = useText();
  const file = useQuery(placeQuery(place));
  if (file.isError)
    return (
      <ErrorNote
        what={text(shell.what.place, { place: text(placeOf(place)) })}
        error={file.error}
        onRetry={() => void file.refetch()}
      />
    );
  if (!file.data) return <Skeleton className="details-skeleton" lines={8} />;
  const { statements } = file.data;
  const shared = { tables, place, statements, year: props.year, theme: props.theme };
  const chart = { ...shared, selectedStatement, onSelectStatement: openStatement };
  return (
    <>
      <Part>
        <PlacePairs {...chart} />
      </Part>
      <Suspense fallback={<Skeleton className="details-skeleton" lines={8} />}>
        <PlaceStatements
          {...shared}
          selected={selectedStatement}
          onTheme={props.onTheme}
          afterTargets={
            <Part>
              <PlaceTimeline {...chart} />
            </Part>
          }
        />
        {selectedStatement !== null && (
          <StatementDialog
            key={selectedStatement}
            statement={statements.find(({ id }) => id === selectedStatement) ?? null}
            tables={tables}
            onClose={closeStatement}
          />
        )}
      </Suspense>
    </>
  );
}

/** A part below the fold that loads, and may fail, by itself. */
function Part({ children }: { readonly children: ReactNode }) {
  return (
    <div className="section">
      <ErrorBoundary>
        <Suspense fallback={<Skeleton className="chart-skeleton" lines={4} />}>{children}</Suspense>
      </ErrorBoundary>
    </div>
  );
}

function openStatement(statement: string): void {
  changeUrlState({ statement });
}

function closeStatement(): void {
  changeUrlState({ statement: undefined }, 'replace');
}
