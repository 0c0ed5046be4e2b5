import { useQuery } from '@tanstack/react-query';
import { lazy, useCallback, useState } from 'react';
import { Loaded } from '../components/Loaded';
import { CITY, type PlaceSlug } from '../contract/places';
import type { ThemeId } from '../contract/themes';
import type { Year } from '../contract/vocabularies';
import type { LocatedStatement } from '../contract/siteIndex';
import { Skeleton } from '../components/Skeleton';
import { placeQuery } from '../data/queries';
import { placeOf } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { changeUrlState, undoUrlState } from '../state/useUrlState';
import { Part } from './Part';

const PlaceStatements = lazy(() =>
  import('../features/district/PlaceStatements').then((m) => ({ default: m.PlaceStatements })),
);
const PlacePairs = lazy(() => import('./PlacePairs').then((m) => ({ default: m.PlacePairs })));
const PlaceTimeline = lazy(() =>
  import('./PlaceTimeline').then((m) => ({ default: m.PlaceTimeline })),
);
const PlacePassages = lazy(() =>
  import('./PlacePassages').then((m) => ({ default: m.PlacePassages })),
);
const StatementWindow = lazy(() =>
  import('./StatementWindow').then((m) => ({ default: m.StatementWindow })),
);

interface PlaceDetailsProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  readonly selectedStatement: string | null;
  readonly onTheme: (theme: ThemeId | null) => void;
}

const SKELETON = <Skeleton className="details-skeleton" lines={8} />;

/** Everything below the fold that rests on the statements of one place. */
export function PlaceDetails(props: PlaceDetailsProps) {
  const { place } = props;
  const text = useText();
  const what = text(shell.what.place, { place: text(placeOf(place)) });
  return (
    <Loaded query={useQuery(placeQuery(place))} what={what} fallback={SKELETON}>
      {({ statements }) => <LoadedDetails {...props} statements={statements} />}
    </Loaded>
  );
}

interface LoadedDetailsProps extends PlaceDetailsProps {
  readonly statements: readonly LocatedStatement[];
}

function LoadedDetails({ onTheme, selectedStatement, ...shared }: LoadedDetailsProps) {
  const { tables, place, statements } = shared;
  const text = useText();
  const [isListed, setIsListed] = useState(false);
  const noteListed = useCallback(() => {
    setIsListed(true);
  }, []);
  const chart = { ...shared, selectedStatement, onSelectStatement: openStatement };
  return (
    <>
      <div className="section">
        <Part what={text(shell.what.pairs)}>
          <PlacePairs {...chart} />
        </Part>
      </div>
      <Part what={text(shell.what.statements)} fallback={SKELETON}>
        <PlaceStatements
          {...shared}
          selected={selectedStatement}
          onTheme={onTheme}
          onShown={noteListed}
          afterTargets={
            <div className="section">
              <Part what={text(shell.what.timeline)}>
                <PlaceTimeline {...chart} />
              </Part>
            </div>
          }
        />
      </Part>
      {shared.theme !== null && (
        <Part what={text(shell.what.record)}>
          <PlacePassages {...shared} theme={shared.theme} />
        </Part>
      )}
      {selectedStatement !== null && (
        <div className="dialog-part">
          {/* Of its own, and without a fallback: what lies behind must not go away while it loads. */}
          <Part key={selectedStatement} what={text(shell.what.quotation)} fallback={null}>
            <StatementWindow
              statement={statements.find(({ id }) => id === selectedStatement) ?? null}
              tables={tables}
              hasList={isListed}
              hasDistrict={place !== CITY.slug}
              onClose={closeStatement}
              onShowInList={leaveStatement}
            />
          </Part>
        </div>
      )}
    </>
  );
}

function openStatement(statement: string): void {
  changeUrlState({ statement });
}

function closeStatement(): void {
  undoUrlState({ statement: undefined });
}

/** Without the step back, which would also scroll back to where the reader came from. */
function leaveStatement(): void {
  changeUrlState({ statement: undefined }, 'replace');
}
