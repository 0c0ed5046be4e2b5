import '../../styles/charts.css';
import '../../styles/timeline.css';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { Chart } from '../../components/Chart';
import { ChartCursor } from '../../components/ChartCursor';
import type { ChartTheme } from '../../components/chartTheme';
import { CursorScope } from '../../components/CursorScope';
import { useElementWidth } from '../../components/useElementWidth';
import type { Pair } from '../../contract/comparison';
import type { PlaceSlug } from '../../contract/places';
import type { DocumentSummary, LocatedStatement } from '../../contract/siteIndex';
import type { ThemeId } from '../../contract/themes';
import { YEARS, type Year } from '../../contract/vocabularies';
import { moveStop } from '../../domain/markNavigation';
import type { Missing } from '../../domain/missing';
import { shortName } from '../../domain/places';
import { themeOf } from '../../domain/themes';
import { timeline } from '../../i18n/messages/timeline';
import { useLanguage, useText } from '../../i18n/useText';
import { Skeleton } from '../../components/Skeleton';
import { LinksOfMark } from './LinksOfMark';
import { ReadingLine } from './ReadingLine';
import { TimelineLegend } from './TimelineLegend';
import { TimelineYears } from './TimelineYears';
import { timelineLayout, type PlacedOverflow } from './timelineLayout';
import { timelineModel } from './timelineModel';
import { stopRows } from './timelineNavigation';
import { timelineOption } from './timelineOption';
import { useTimelineWords } from './useTimelineWords';

// For phones alone.
const TimelineList = lazy(() =>
  import('./TimelineList').then((m) => ({ default: m.TimelineList })),
);
// For those who ask for it.
const TimelineTable = lazy(() =>
  import('./TimelineTable').then((m) => ({ default: m.TimelineTable })),
);

export interface TimelineProps {
  readonly statements: readonly LocatedStatement[];
  readonly place: PlaceSlug;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  /** What it means that nothing is shown of a year. */
  readonly missing: (year: Year) => Missing;
  readonly selectedStatement: string | null;
  readonly onSelectStatement: (id: string) => void;
  /** Which statements a line joins; none before they are loaded. */
  readonly pairs?: readonly Pair[];
  /** For the titles and dates of the sources. */
  readonly documents?: readonly DocumentSummary[];
  /** Whether only marks with a label are drawn, as in an article, where few readers point at each. */
  readonly onlyLabelled?: boolean;
}

/** Below this width (CSS pixels) marks have no room for their names: a list has. */
const NARROW = 620;

/** One list: an empty one made anew would build the chart anew. */
const NO_PAIRS: readonly Pair[] = [];
/** A single theme has the chart to itself. */
const MOST_LANES = 12;

type Listing = 'chart' | 'all' | Pick<PlacedOverflow, 'theme' | 'year'>;

/** 2022–2024 across, themes down: what was aimed at, reported and planned, each mark with its words. */
export function Timeline(props: TimelineProps) {
  const { statements, place, year, theme, missing, selectedStatement } = props;
  const { onSelectStatement, pairs = NO_PAIRS, documents = [] } = props;
  const { onlyLabelled = false } = props;
  const text = useText();
  const language = useLanguage();
  const [frame, width] = useElementWidth<HTMLDivElement>();
  const [listing, setListing] = useState<Listing>('chart');
  const [cursor, setCursor] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  const model = useMemo(
    () => timelineModel({ statements, pairs, place, year, theme, missing, selectedStatement }),
    [statements, pairs, place, year, theme, missing, selectedStatement],
  );
  const isList = width !== null && width < NARROW;
  const words = useTimelineWords(width ?? 0);
  const layout = useMemo(
    () =>
      width === null || isList
        ? null
        : timelineLayout(
            model,
            {
              width,
              nameWidth: words.nameWidth,
              maxLanes: theme === null ? (onlyLabelled ? 3 : 2) : MOST_LANES,
              onlyLabelled,
            },
            words.label,
            selectedStatement,
          ),
    [model, width, isList, words, theme, selectedStatement, onlyLabelled],
  );
  const rows = useMemo(() => (layout ? stopRows(layout) : []), [layout]);
  const build = useCallback(
    (colours: ChartTheme) => (layout ? timelineOption(layout, words, colours) : {}),
    [layout, words],
  );

  const all = model.rows.flatMap(({ cells }) => cells.flat());
  const read = pointed ?? cursor ?? selectedStatement;
  const statementRead = all.find(({ id }) => id === read) ?? null;
  const name = shortName(place)[language];
  const pick = (id: string) => {
    const overflow = layout?.overflows.find((one) => one.id === id);
    if (overflow) setListing({ theme: overflow.theme, year: overflow.year });
    else onSelectStatement(id);
  };

  const listed =
    typeof listing === 'object'
      ? all.filter((one) => one.theme === listing.theme && one.year === listing.year)
      : all;

  return (
    <CursorScope
      className="timeline"
      onLeave={() => {
        setCursor(null);
      }}
    >
      <div className="timeline-bar" hidden={all.length === 0}>
        <TimelineLegend
          statements={all}
          links={model.links}
          isList={isList}
          areSomeHidden={layout?.links.some(({ clear }) => !clear) ?? false}
        />
        <span className="timeline-views">
          {typeof listing === 'object' && (
            <button
              type="button"
              onClick={() => {
                setListing('all');
              }}
            >
              {text(timeline.showAll)}
            </button>
          )}
          <button
            type="button"
            aria-pressed={listing !== 'chart'}
            onClick={() => {
              setListing(listing === 'chart' ? 'all' : 'chart');
            }}
          >
            {text(timeline.showTable)}
          </button>
        </span>
      </div>
      <div ref={frame}>
        {listing === 'chart' && all.length === 0 && (
          <p className="timeline-nothing">
            {theme === null
              ? text(timeline.nothing, { place: name })
              : text(timeline.nothingOnTheme, {
                  place: name,
                  theme: themeOf(theme)[language],
                  others: statements.filter(({ year: of }) => YEARS.some((each) => each === of))
                    .length,
                })}
          </p>
        )}
        {listing === 'chart' && isList && (
          <Suspense fallback={<Skeleton lines={8} />}>
            <TimelineList
              model={model}
              first={onlyLabelled ? 2 : 5}
              {...{ selectedStatement, onSelectStatement }}
            />
          </Suspense>
        )}
        {listing === 'chart' && layout && <TimelineYears columns={layout.columns} />}
        {listing === 'chart' && layout && (
          <Chart
            build={build}
            width={layout.width}
            height={layout.height}
            description={text(timeline.label, {
              place: name,
              years: `${YEARS[0]}–${String(YEARS.at(-1))}`,
              themes: model.rows.length,
              targets: model.counts.target,
              outcomes: model.counts.outcome,
              milestones: model.counts.milestone,
            })}
            onPick={pick}
            onPoint={setPointed}
          >
            <LinksOfMark layout={layout} mark={read} />
            {all.length > 0 && (
              <ChartCursor
                label={text(timeline.cursor)}
                stops={[
                  ...layout.marks.map(({ id, x, y, statement }) => ({
                    id,
                    x,
                    y,
                    name: words.option(statement),
                  })),
                  ...layout.overflows.map((overflow) => ({
                    id: overflow.id,
                    x: overflow.x,
                    y: overflow.y,
                    name: words.overflow(overflow),
                  })),
                ]}
                current={cursor}
                selected={selectedStatement}
                move={(key) => moveStop(rows, cursor, key)}
                onMove={setCursor}
                onPick={pick}
              />
            )}
          </Chart>
        )}
        {listing !== 'chart' && (
          <Suspense fallback={<Skeleton lines={8} />}>
            <TimelineTable
              statements={listed}
              caption={
                typeof listing === 'object'
                  ? text(timeline.tableFiltered, {
                      place: name,
                      year: String(listing.year),
                      theme: themeOf(listing.theme)[language],
                      count: listed.length,
                    })
                  : text(timeline.tableCaption, { place: name, count: listed.length })
              }
              selectedStatement={selectedStatement}
              onSelectStatement={onSelectStatement}
            />
          </Suspense>
        )}
        {listing === 'chart' && all.length > 0 && (!isList || statementRead) && (
          <ReadingLine
            statement={statementRead}
            document={documents.find(({ id }) => id === statementRead?.document)}
          />
        )}
      </div>
    </CursorScope>
  );
}
