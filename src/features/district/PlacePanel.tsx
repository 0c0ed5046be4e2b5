import './district.css';
import { useId } from 'react';
import type { DistrictSlug } from '../../contract/places';
import type { ThemeId } from '../../contract/themes';
import type { Year } from '../../contract/vocabularies';
import { summarise } from '../../domain/districtSummary';
import { yearsWithSource } from '../../domain/emphasis';
import { placeOf, shortName } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import { district } from '../../i18n/messages/district';
import { useText } from '../../i18n/useText';
import { NoSourceNote } from './NoSourceNote';
import { SourceLine } from './SourceLine';
import { SummarySentence } from './SummarySentence';
import { ThemeYears } from './ThemeYears';

interface PlacePanelProps {
  readonly tables: SiteTables;
  readonly place: DistrictSlug;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  readonly onTheme: (theme: ThemeId | null) => void;
}

/** The head of a district's panel: what it put first and on what that rests; what the city says, apart. */
export function PlacePanel({ tables, place, year, theme, onTheme }: PlacePanelProps) {
  const text = useText();
  const id = useId();
  const summary = summarise(tables, place, year);
  const shared = { tables, place, year, theme, onTheme };
  const hasCity = yearsWithSource(tables, place, 'city').length > 0;
  return (
    <section className="panel" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`} className="panel-name">
        {text(placeOf(place))}
      </h2>
      {summary ? (
        <>
          <SummarySentence place={place} year={year} summary={summary} />
          <SourceLine tables={tables} place={place} year={year} speaker="own" />
        </>
      ) : (
        <NoSourceNote tables={tables} place={place} year={year} />
      )}
      <section aria-labelledby={`${id}-own`} className="panel-part">
        <h3 id={`${id}-own`}>{text(district.bars.own)}</h3>
        <p className="panel-note">{text(district.bars.ownNote)}</p>
        <ThemeYears {...shared} speaker="own" first={5} />
      </section>
      {hasCity && (
        <section aria-labelledby={`${id}-city`} className="panel-part">
          <h3 id={`${id}-city`}>{text(district.bars.city)}</h3>
          <p className="panel-note">
            {text(district.bars.cityNote, { place: text(shortName(place)) })}
          </p>
          <ThemeYears {...shared} speaker="city" first={3} />
        </section>
      )}
    </section>
  );
}
