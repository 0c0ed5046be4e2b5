import type { Indicator } from '../../contract/comparison';
import { YEARS } from '../../contract/vocabularies';
import { nameIn } from '../../domain/indicatorNames';
import { measureOfKind } from '../../domain/measures';
import { isCity } from '../../domain/places';
import { compare } from '../../i18n/messages/compare';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';

const KINDS = ['target', 'outcome'] as const;

interface MapLinkProps {
  readonly indicator: Indicator;
  /** None for all. */
  readonly years: readonly number[];
}

/** Leads from an indicator to the map, for each of target and outcome that a district states. */
export function MapLink({ indicator, years }: MapLinkProps) {
  const text = useText();
  const { name, lang } = nameIn(useLanguage(), indicator);
  const kinds = KINDS.filter((kind) =>
    indicator.points.some((point) => point.kind === kind && !isCity(point.district)),
  );
  const [only, second] = years;
  // The map shows one year or all of them.
  const year = second === undefined ? YEARS.find((each) => each === only) : undefined;
  if (kinds.length === 0) return null;
  return (
    <p className="compare-on-map">
      {text(compare.onMap)}
      {kinds.map((kind) => (
        <StateLink
          key={kind}
          change={{
            view: 'map',
            measure: measureOfKind(kind),
            indicator: indicator.id,
            year,
            statement: undefined,
          }}
        >
          {text(vocabulary.kind[kind])}{' '}
          <span className="visually-hidden" lang={lang}>
            {name}
          </span>
        </StateLink>
      ))}
    </p>
  );
}
