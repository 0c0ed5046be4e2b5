import { useId } from 'react';
import type { Indicator } from '../../contract/comparison';
import { nameIn } from '../../domain/indicatorNames';
import { compare } from '../../i18n/messages/compare';
import { useLanguage, useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';

interface RelatedIndicatorsProps {
  readonly indicator: Indicator;
  readonly byId: ReadonlyMap<string, Indicator>;
}

/** Indicators that sound alike, each with the reason why its figures do not stand in the chart. */
export function RelatedIndicators({ indicator, byId }: RelatedIndicatorsProps) {
  const text = useText();
  const language = useLanguage();
  const heading = useId();
  const related = indicator.related.flatMap(({ indicator: id, why }) => {
    const other = byId.get(id);
    return other ? [{ other, why }] : [];
  });
  if (related.length === 0) return null;
  return (
    <section className="compare-related" aria-labelledby={heading}>
      <h3 id={heading}>{text(compare.related.title)}</h3>
      <ul>
        {related.map(({ other, why }) => {
          const { name, lang } = nameIn(language, other);
          return (
            <li key={other.id}>
              <StateLink change={{ indicator: other.id, statement: undefined }} lang={lang}>
                {name}
              </StateLink>{' '}
              <small>{text(compare.related.why[why])}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
