import './district.css';
import { useId } from 'react';
import type { DistrictSlug } from '../../contract/places';
import type { ThemeId } from '../../contract/themes';
import type { Year } from '../../contract/vocabularies';
import { summarise, summariseTheme } from '../../domain/districtSummary';
import { hasPressBeside, yearsWithSource } from '../../domain/emphasis';
import { placeOf } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import { useText } from '../../i18n/useText';
import { NoSourceNote } from './NoSourceNote';
import { SourceLine } from './SourceLine';
import { SummarySentence } from './SummarySentence';
import { ThemePart, type ThemeEmbeds } from './ThemePart';

interface PlacePanelProps {
  readonly tables: SiteTables;
  readonly place: DistrictSlug;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  readonly embeds: ThemeEmbeds;
  readonly onTheme: (theme: ThemeId | null) => void;
}

/** The head of a district's panel: what it put first and on what that rests; what newspapers and the city say, apart. */
export function PlacePanel(props: PlacePanelProps) {
  const { tables, place, year, theme } = props;
  const text = useText();
  const id = useId();
  const summary = summarise(tables, place, year);
  const hasCity = yearsWithSource(tables, place, 'city').length > 0;
  return (
    <section className="panel" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`} className="panel-name">
        {text(placeOf(place))}
      </h2>
      {summary ? (
        <>
          <SummarySentence
            place={place}
            summary={summary}
            ofTheme={summariseTheme(tables, place, year, theme)}
          />
          <SourceLine tables={tables} place={place} year={year} speaker="own" />
        </>
      ) : (
        <NoSourceNote tables={tables} place={place} year={year} />
      )}
      <ThemePart {...props} speaker="own" first={5} />
      {hasPressBeside(tables, place) && <ThemePart {...props} speaker="press" first={3} />}
      {hasCity && <ThemePart {...props} speaker="city" first={3} />}
    </section>
  );
}
