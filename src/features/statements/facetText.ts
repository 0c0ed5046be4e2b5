import { PLACE_SLUGS } from '../../contract/places';
import { THEME_IDS } from '../../contract/themes';
import { ISSUERS, STATEMENT_KINDS, STRENGTHS } from '../../contract/vocabularies';
import type { DocumentSummary } from '../../contract/siteIndex';
import { titleIn } from '../../domain/documentTitle';
import { nameIn } from '../../domain/indicatorNames';
import { shortName } from '../../domain/places';
import type { Facet, FacetValue } from '../../domain/statementFilter';
import type { StatementTable } from '../../domain/statementTable';
import { themeOf } from '../../domain/themes';
import type { Language } from '../../contract/languages';
import { statements as words } from '../../i18n/messages/statements';
import { vocabulary } from '../../i18n/messages/vocabulary';
import type { Text } from '../../i18n/text';

/** A value of a facet in the reader's words; one that the table does not hold stays as the address has it. */
export function facetText(
  text: Text,
  language: Language,
  { documents, rows }: StatementTable,
  facet: Facet,
  value: FacetValue,
): string {
  const unknown = String(value);
  switch (facet) {
    case 'place': {
      const slug = PLACE_SLUGS.find((each) => each === value);
      return slug ? text(shortName(slug)) : unknown;
    }
    case 'year':
      return text(words.year, { year: unknown });
    case 'kind': {
      const kind = STATEMENT_KINDS.find((each) => each === value);
      return kind ? text(vocabulary.kind[kind]) : unknown;
    }
    case 'strength': {
      const strength = STRENGTHS.find((each) => each === value);
      return strength ? text(vocabulary.strength[strength]) : unknown;
    }
    case 'issuer': {
      const issuer = ISSUERS.find((each) => each === value);
      return issuer ? text(vocabulary.issuer[issuer]) : unknown;
    }
    case 'theme': {
      const theme = THEME_IDS.find((each) => each === value);
      return theme ? text(themeOf(theme)) : unknown;
    }
    case 'document': {
      const document = documents.find(({ id }) => id === value);
      return document ? documentName(language, document) : unknown;
    }
    case 'indicator': {
      const named = rows.find(({ statement }) => statement.indicatorId === value)?.statement;
      return named
        ? nameIn(language, { zh: named.indicator, en: named.indicatorEn }).name
        : unknown;
    }
  }
}

/** Date and publisher first: reports of every year and place bear the same title. */
function documentName(language: Language, document: DocumentSummary): string {
  const publisher = language === 'zh' ? document.publisher : null;
  return [document.date, publisher, titleIn(language, document)]
    .filter((part) => part !== null)
    .join(' · ');
}
