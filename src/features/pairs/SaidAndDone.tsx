import '../../styles/pairs.css';
import { useMemo } from 'react';
import { useElementWidth } from '../../components/useElementWidth';
import type { Pair } from '../../contract/comparison';
import type { PlaceSlug } from '../../contract/places';
import type { DocumentSummary, LocatedStatement } from '../../contract/siteIndex';
import { shortName } from '../../domain/places';
import { pairs as words } from '../../i18n/messages/pairs';
import { useLanguage, useText } from '../../i18n/useText';
import { PairCards } from './PairCards';
import { PairTable } from './PairTable';
import { pairRows } from './pairRows';

export interface SaidAndDoneProps {
  readonly pairs: readonly Pair[];
  readonly place: PlaceSlug;
  readonly documents: readonly DocumentSummary[];
  /** The place's statements: they know the lines of the quotations. */
  readonly statements: readonly LocatedStatement[];
  /** Absent where there is nothing else on the page to show it in. */
  readonly onSelectStatement?: ((id: string) => void) | undefined;
}

/** Below this width, CSS pixels, each row is a card. */
const NARROW = 640;

/** What was aimed at, what was reported of it, and what was aimed at next. */
export function SaidAndDone(props: SaidAndDoneProps) {
  const { pairs, place, documents, statements, onSelectStatement } = props;
  const text = useText();
  const language = useLanguage();
  const [frame, width] = useElementWidth<HTMLDivElement>();
  const years = useMemo(() => pairRows(pairs, place), [pairs, place]);
  const sources = useMemo(
    () => ({
      documents: new Map(documents.map((document) => [document.id, document])),
      lines: new Map(statements.map(({ id, line }) => [id, line])),
      hasSource: (year: number) =>
        documents.some(({ planYear, districts }) => planYear === year && districts.includes(place)),
    }),
    [documents, statements, place],
  );
  const View = width !== null && width < NARROW ? PairCards : PairTable;
  return (
    <div className="pairs" ref={frame}>
      {years.length === 0 && (
        <p className="pairs-nothing">
          {text(words.nothing, { place: shortName(place)[language] })}
        </p>
      )}
      {years.map((year) => (
        <View key={year.year} year={year} sources={sources} onSelectStatement={onSelectStatement} />
      ))}
    </div>
  );
}
