import type { PlaceSlug } from '../../contract/places';
import type { Year } from '../../contract/vocabularies';
import { EmptyNote } from '../../components/EmptyNote';
import { yearsWithSource } from '../../domain/emphasis';
import { shortName } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import { district } from '../../i18n/messages/district';
import { states } from '../../i18n/messages/states';
import { useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import { yearText } from './panelText';

interface NoSourceNoteProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly year: Year | null;
}

/** "No source for 2022": says what is missing, and leads to what exists. */
export function NoSourceNote({ tables, place, year }: NoSourceNoteProps) {
  const text = useText();
  const name = { place: text(shortName(place)) };
  const existing = yearsWithSource(tables, place, 'own');
  const byCity = yearsWithSource(tables, place, 'city');
  // Of the year that is shown if the city speaks of it; else the years of which it does are named.
  const cityYears = year !== null && byCity.includes(year) ? [year] : byCity;
  return (
    <EmptyNote>
      <p className="empty-note-title">
        {text(district.none.title, { year: yearText(text, year) })}
      </p>
      <p>{text(district.none.body, name)}</p>
      {existing.length > 0 ? (
        <p>
          {text(district.none.exists, name)}
          {existing.map((each) => (
            <StateLink key={each} change={{ year: each }} className="button">
              {yearText(text, each)}
            </StateLink>
          ))}
        </p>
      ) : (
        <p>{text(district.none.nothing)}</p>
      )}
      {cityYears.length > 0 && (
        <p>
          {text(district.none.cityOnly, {
            ...name,
            years: cityYears.join(text(states.listSeparator)),
          })}
        </p>
      )}
    </EmptyNote>
  );
}
