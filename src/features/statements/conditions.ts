import { FACETS, type Choice, type Condition } from '../../domain/statementFilter';
import type { StatementTable } from '../../domain/statementTable';
import type { Language } from '../../contract/languages';
import { readersList } from '../../i18n/messages/readersList';
import { statements } from '../../i18n/messages/statements';
import type { Text } from '../../i18n/text';
import type { UrlState } from '../../state/urlState';
import { choosing } from './choice';
import { facetText } from './facetText';

const { filters } = statements;

/** One thing that was chosen, in words, and the change that takes it back. */
export interface ChosenCondition {
  readonly condition: Condition;
  readonly key: string;
  readonly name: string;
  readonly change: Partial<UrlState>;
}

/** Everything chosen, the list first, each value of a facet by itself, the search last. */
export function chosenConditions(
  text: Text,
  language: Language,
  table: StatementTable,
  choice: Choice,
  searched: string,
  isListAlone: boolean,
): ChosenCondition[] {
  const ofFacets: ChosenCondition[] = FACETS.flatMap((facet) =>
    choice[facet].map((value) => ({
      condition: facet,
      key: `${facet}-${value}`,
      name: facetText(text, language, table, facet, value),
      change: choosing(
        facet,
        choice[facet].filter((other) => other !== value),
      ),
    })),
  );
  const alone = (condition: 'list' | 'search', name: string): ChosenCondition => ({
    ...{ condition, key: condition, name },
    change: conditionChange(condition),
  });
  const words = searched.trim();
  return [
    ...(isListAlone ? [alone('list', text(readersList.alone))] : []),
    ...ofFacets,
    ...(words === '' ? [] : [alone('search', text(filters.searched, { words }))]),
  ];
}

/** The same by condition, for taking a facet back as a whole. */
export function conditionChange(condition: Condition): Partial<UrlState> {
  switch (condition) {
    case 'list':
      return { only: undefined, statement: undefined };
    case 'search':
      return { q: '', statement: undefined };
    default:
      return choosing(condition, []);
  }
}
