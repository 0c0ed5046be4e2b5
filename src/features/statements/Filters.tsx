import { memo, useId, useState } from 'react';
import { PLACE_SLUGS } from '../../contract/places';
import { THEME_IDS } from '../../contract/themes';
import { ISSUERS, STATEMENT_KINDS, STRENGTHS } from '../../contract/vocabularies';
import {
  FACETS,
  type Choice,
  type Facet,
  type FacetValue,
  type Filtered,
} from '../../domain/statementFilter';
import type { StatementTable } from '../../domain/statementTable';
import { statements as words } from '../../i18n/messages/statements';
import { useLanguage, useText } from '../../i18n/useText';
import { changeUrlState } from '../../state/useUrlState';
import { choosing } from './choice';
import { FacetBoxes } from './FacetBoxes';
import { FacetSelect } from './FacetSelect';
import { facetText } from './facetText';

interface FiltersProps {
  readonly table: StatementTable;
  readonly choice: Choice;
  readonly counts: Filtered['counts'];
}

/** What the statements can be narrowed down by, with what each value would give. */
export const Filters = memo(function Filters({ table, choice, counts }: FiltersProps) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const chosen = FACETS.reduce((sum, facet) => sum + choice[facet].length, 0);
  const shared = (facet: Facet) => ({
    name: text(words.facet[facet]),
    chosen: choice[facet],
    options: valuesOf(facet, table, counts, choice).map((value) => ({
      value,
      name: facetText(text, language, table, facet, value),
      count: counts[facet].get(value) ?? 0,
    })),
    onChoose: (values: readonly FacetValue[]) => {
      changeUrlState(choosing(facet, values));
    },
  });
  return (
    <section className="statements-filters" aria-labelledby={`${id}-title`} data-open={isOpen}>
      <h3 id={`${id}-title`}>{text(words.filters.title)}</h3>
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={`${id}-facets`}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {text(words.filters.toggle, { count: chosen })}
      </button>
      <div id={`${id}-facets`} className="statements-facets">
        <FacetBoxes {...shared('place')} several />
        <FacetBoxes {...shared('year')} several />
        <FacetBoxes {...shared('kind')} />
        <FacetBoxes {...shared('strength')} />
        <FacetBoxes {...shared('issuer')} />
        <FacetSelect {...shared('theme')} />
        <FacetSelect {...shared('document')} />
      </div>
    </section>
  );
});

/** Every value that there is to choose, in the order of its vocabulary. */
function valuesOf(
  facet: Facet,
  { documents }: StatementTable,
  counts: Filtered['counts'],
  choice: Choice,
): readonly FacetValue[] {
  switch (facet) {
    case 'place':
      return PLACE_SLUGS;
    case 'year':
      return [...new Set([...counts.year.keys(), ...choice.year])].sort(
        (a, b) => Number(a) - Number(b),
      );
    case 'kind':
      return STATEMENT_KINDS;
    case 'strength':
      return STRENGTHS;
    case 'issuer':
      return ISSUERS;
    case 'theme':
      return THEME_IDS;
    case 'document':
      return documents.map(({ id }) => id);
    case 'indicator':
      return choice.indicator;
  }
}
