import './district.css';
import { useId } from 'react';
import { CITY } from '../../contract/places';
import type { ThemeId } from '../../contract/themes';
import { YEARS, type Year } from '../../contract/vocabularies';
import { coverageMatrix, type CoverageField } from '../../domain/coverage';
import { summarise, summariseTheme } from '../../domain/districtSummary';
import { placeOf } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import { district } from '../../i18n/messages/district';
import { useCount } from '../../i18n/useCount';
import { useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import { SourceLine } from './SourceLine';
import { SummarySentence } from './SummarySentence';
import { ThemePart, type ThemeEmbeds } from './ThemePart';

interface CityPanelProps {
  readonly tables: SiteTables;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  readonly embeds: ThemeEmbeds;
  readonly onTheme: (theme: ThemeId | null) => void;
}

/** With no district selected: what has been read at all, and what the city itself put first. */
export function CityPanel(props: CityPanelProps) {
  const { tables, year, theme } = props;
  const text = useText();
  const id = useId();
  const summary = summarise(tables, CITY.slug, year);
  return (
    <>
      <section className="panel" aria-labelledby={`${id}-name`}>
        <p className="panel-kicker">{text(district.city.kicker)}</p>
        <h2 id={`${id}-name`} className="panel-name">
          {text(CITY)}
        </h2>
        {summary && (
          <SummarySentence
            place={CITY.slug}
            summary={summary}
            ofTheme={summariseTheme(tables, CITY.slug, year, theme)}
          />
        )}
        <SourceLine tables={tables} place={CITY.slug} year={year} speaker="own" />
        <section aria-labelledby={`${id}-coverage`} className="panel-part">
          <h3 id={`${id}-coverage`}>{text(district.city.coverage)}</h3>
          <CoverageTable tables={tables} labelledBy={`${id}-coverage`} year={year} />
        </section>
      </section>
      <div className="panel-below-map">
        <ThemePart {...props} place={CITY.slug} speaker="own" first={5} />
      </div>
    </>
  );
}

interface CoverageTableProps {
  readonly tables: SiteTables;
  readonly labelledBy: string;
  readonly year: Year | null;
}

function CoverageTable({ tables, labelledBy, year }: CoverageTableProps) {
  const text = useText();
  const rows = coverageMatrix(tables);
  return (
    <>
      <table className="panel-table" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{text(district.city.place)}</th>
            {YEARS.map((each) => (
              <th key={each} scope="col" data-current={each === year}>
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <th scope="row">
                <StateLink change={{ district: row.slug }}>{text(placeOf(row.slug))}</StateLink>
              </th>
              {row.fields.map((field) => (
                <td key={field.year} data-none={field.district === null && field.press === null}>
                  <CoverageMark field={field} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="panel-note">{text(district.city.coverageNote)}</p>
    </>
  );
}

function CoverageMark({ field }: { readonly field: CoverageField }) {
  const text = useText();
  const count = useCount();
  const told = [
    { who: text(district.city.own), chars: field.district },
    { who: text(district.city.press), chars: field.press },
  ].flatMap(({ who, chars }) => (chars === null ? [] : { who, chars }));
  return (
    <>
      {told.length === 0 ? (
        <span className="panel-table-none">{text(district.none.short)}</span>
      ) : (
        told.map(({ who, chars }) => (
          <span key={who} className="coverage-chars">
            {text(district.city.chars, { who, chars: count(chars) })}
          </span>
        ))
      )}
      {field.city !== null && (
        <span className="coverage-city"> +{text(district.city.alsoCity)}</span>
      )}
    </>
  );
}
