import './mapFigures.css';
import { CITY, DISTRICT_SLUGS, type PlaceSlug } from '../../contract/places';
import type { ComparedPoint } from '../../domain/comparedPoint';
import type { IndicatorMap } from '../../domain/indicatorMap';
import { shortName } from '../../domain/places';
import { mapIndicator } from '../../i18n/messages/mapIndicator';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import { wordedFigure } from './indicatorSubject';

/** The comparison is of all that the map shows, and of all years. */
const ALL = { district: undefined, places: [], years: [] } as const;

/** The figures of the map, each leading to its words; the city's beside them, and the way to the comparison. */
export function MapFigures({ map }: { readonly map: IndicatorMap }) {
  const text = useText();
  const language = useLanguage();
  const { readings, city, isYardstick, indicator } = map;
  const points = readings.flatMap((each) => (each.state === 'figure' ? each.point : []));
  return (
    <section className="map-figures" aria-label={text(mapIndicator.figures.heading)}>
      {(points.length > 0 || city) && (
        <p className="map-figures-title">{text(mapIndicator.figures.heading)}</p>
      )}
      <ul>
        {points.map((point) => (
          <li key={point.district}>
            <FigureLink point={point} name={shortName(point.district)[language]} />
          </li>
        ))}
        <li className="is-city">
          {city ? (
            <FigureLink
              point={city}
              name={text(isYardstick ? mapIndicator.figures.city : mapIndicator.figures.cityTotal)}
            />
          ) : (
            text(mapIndicator.figures.noCity)
          )}
        </li>
      </ul>
      <p>
        <StateLink change={{ view: 'compare', indicator: indicator.id, ...ALL }}>
          {text(mapIndicator.figures.compare)}
        </StateLink>
      </p>
    </section>
  );
}

interface FigureLinkProps {
  readonly point: ComparedPoint;
  readonly name: string;
}

function FigureLink({ point, name }: FigureLinkProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <StateLink change={{ district: districtOf(point.district), statement: point.statement }}>
      {name} <b>{wordedFigure(point, language)}</b>{' '}
      <small>
        {[
          text(mapIndicator.year, { year: String(point.year) }),
          text(vocabulary.kind[point.kind]),
          ...(point.hedge === null ? [] : [text(vocabulary.hedge[point.hedge])]),
          ...(point.spokenBy === null ? [] : [text(vocabulary.issuer[point.spokenBy])]),
        ].join(' · ')}
      </small>
    </StateLink>
  );
}

/** Undefined for the city, whose statements stand where no district is chosen. */
function districtOf(place: PlaceSlug) {
  return place === CITY.slug ? undefined : DISTRICT_SLUGS.find((slug) => slug === place);
}
