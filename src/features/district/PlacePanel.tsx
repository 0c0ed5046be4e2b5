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
  /** Id of the panel, for links to it. */
  readonly anchor: string;
  readonly onTheme: (theme: ThemeId | null) => void;
}

/** The head of a district's panel: what it put first and on what that rests; what newspapers and the city say, apart. */
export function PlacePanel(props: PlacePanelProps) {
  const { anchor, ...parts } = props;
  const { tables, place, year, theme } = parts;
  const text = useText();
  const id = useId();
  const summary = summarise(tables, place, year);
  const hasPress = hasPressBeside(tables, place);
  const city = yearsWithSource(tables, place, 'city').length > 0 && (
    <ThemePart {...parts} speaker="city" first={3} />
  );
  return (
    <>
      <section id={anchor} className="panel" aria-labelledby={`${id}-name`}>
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
        <ThemePart {...parts} speaker="own" first={5} />
        {hasPress && <ThemePart {...parts} speaker="press" first={3} />}
        {!hasPress && city}
      </section>
      {/* Three parts would go on beside an empty half. */}
      {hasPress && <div className="panel-below-map">{city}</div>}
    </>
  );
}
