import { FACETS, type Choice, type Condition } from '../../domain/statementFilter';
import type { StatementTable } from '../../domain/statementTable';
import type { Language } from '../../contract/languages';
import { statements as words } from '../../i18n/messages/statements';
import type { Text } from '../../i18n/text';
import type { UrlState } from '../../state/urlState';
import { choosing } from './choice';
import { facetText } from './facetText';

/** One thing that was chosen, in words, and the change that takes it back. */
export interface ChosenCondition {
  readonly condition: Condition;
  readonly key: string;
  readonly name: string;
  readonly change: Partial<UrlState>;
}

/** Everything chosen, each value by itself, the search last. */
export function chosenConditions(
  text: Text,
  language: Language,
  table: StatementTable,
  choice: Choice,
  searched: string,
): ChosenCondition[] {
  const chosen: ChosenCondition[] = FACETS.flatMap((facet) =>
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
  if (searched.trim() === '') return chosen;
  const name = text(words.filters.searched, { words: searched.trim() });
  const change = { q: '', statement: undefined };
  return [...chosen, { condition: 'search', key: 'search', name, change }];
}

/** The same by condition, for taking a facet back as a whole. */
export function conditionChange(condition: Condition): Partial<UrlState> {
  return condition === 'search' ? { q: '', statement: undefined } : choosing(condition, []);
}
