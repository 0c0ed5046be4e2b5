import '../../styles/pairs.css';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Skeleton } from '../../components/Skeleton';
import { useElementWidth } from '../../components/useElementWidth';
import { usePrinting } from '../../components/usePrinting';
import type { Pair } from '../../contract/comparison';
import type { PlaceSlug } from '../../contract/places';
import type { DocumentSummary } from '../../contract/siteIndex';
import { missingOf } from '../../domain/missing';
import { shortName } from '../../domain/places';
import { pairs as words } from '../../i18n/messages/pairs';
import { useLanguage, useText } from '../../i18n/useText';
import type { UrlState } from '../../state/urlState';
import { PairTable } from './PairTable';
import { beginning, firstRows, type Extract } from './extract';
import { pairRows } from './pairRows';
import { pressSides } from './pairSources';

export interface SaidAndDoneProps {
  readonly pairs: readonly Pair[];
  readonly place: PlaceSlug;
  readonly documents: readonly DocumentSummary[];
  /** Of the heading above. */
  readonly level?: 1 | 2;
  /** So many rows and no way to more, as in a frame that has room for no others. */
  readonly first?: number;
  /** Absent where there is nothing else on the page to show it in. */
  readonly onSelectStatement?: ((id: string) => void) | undefined;
  /** What leads to the comparison of an indicator; absent where the table stands alone. */
  readonly compareChange?: ((indicator: string) => Partial<UrlState>) | undefined;
}

// For narrow screens alone.
const PairList = lazy(() => import('./PairList').then((m) => ({ default: m.PairList })));

/** Below this width, CSS pixels, the rows are a list. */
const NARROW = 780;
/** Rows of a year before the rest is asked for. */
const FIRST_ROWS = { table: 8, list: 5 };
/** More rows would fill sheets that were not asked for: those that are on the screen are printed. */
const MOST_PRINTED = 60;

/** What was aimed at, what was reported of it, and what was aimed at next. */
export function SaidAndDone(props: SaidAndDoneProps) {
  const { pairs, place, documents, level = 2, onSelectStatement, compareChange, first } = props;
  const text = useText();
  const language = useLanguage();
  const [opened, setAll] = useState(false);
  const isPrinting = usePrinting();
  const [frame, width] = useElementWidth<HTMLDivElement>();
  const sources = useMemo(
    () => ({
      documents: new Map(documents.map((document) => [document.id, document])),
      isPress: pressSides(documents),
      missing: (year: number) => missingOf(documents, place, year, 'target'),
    }),
    [documents, place],
  );
  const years = useMemo(() => pairRows(pairs, place, sources.isPress), [pairs, place, sources]);
  const count = years.reduce((sum, { rows }) => sum + rows.length, 0);
  const all = opened || (isPrinting && count <= MOST_PRINTED);
  // On paper nothing opens: the table says it all.
  const View = width !== null && width < NARROW && !isPrinting ? PairList : PairTable;
  const begun = beginning(years, View === PairList ? FIRST_ROWS.list : FIRST_ROWS.table);
  const whole: Extract = { years, folded: [] };
  const { years: shown, folded } =
    first === undefined ? (all ? whole : begun) : { ...whole, years: firstRows(years, first) };
  const isLong = begun.years.reduce((sum, { rows }) => sum + rows.length, 0) < count;
  return (
    <div className="pairs" ref={frame}>
      {years.length === 0 && (
        <p className="pairs-nothing">
          {text(words.nothing, { place: shortName(place)[language] })}
        </p>
      )}
      <Suspense fallback={<Skeleton lines={8} />}>
        {shown.map((year) => (
          <View
            key={year.year}
            year={year}
            sources={sources}
            level={level}
            onSelectStatement={onSelectStatement}
            compareChange={compareChange}
          />
        ))}
      </Suspense>
      {folded.map(({ year, rows }) => (
        <p key={year} className="section-note">
          {text(words.folded, { year: String(year), count: rows.length })}
        </p>
      ))}
      {isPrinting && !all && <p className="pairs-nothing">{text(words.printed, { count })}</p>}
      {first === undefined && isLong && (
        <button
          type="button"
          className="pairs-open"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? text(words.fewer) : text(words.all, { count })}
        </button>
      )}
    </div>
  );
}
