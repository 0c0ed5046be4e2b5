import type { Indicator } from '../../contract/comparison';
import type { DocumentSummary, LocatedStatement } from '../../contract/siteIndex';
import type { Language } from '../../i18n/languages';
import type { PairRow, PairYear } from './pairRows';

/** Where the sides of pairs come from. */
export interface PairSources {
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  readonly statements: ReadonlyMap<string, LocatedStatement>;
  /** By id: the name of an indicator in both languages; phrases stand in where it is not known. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Whether a document for the year was read at all. */
  readonly hasSource: (year: number) => boolean;
}

/** What the table and the cards show alike. */
export interface PairViewProps {
  readonly year: PairYear;
  readonly sources: PairSources;
  /** Of the heading above; those of cards come below it. */
  readonly level: 1 | 2;
  /** Absent where there is nothing else on the page to show it in. */
  readonly onSelectStatement?: ((id: string) => void) | undefined;
}

/** What a row is about: the indicator's name where there is one, else the outcome's own phrase. */
export function indicatorName(
  row: PairRow,
  { indicators, statements }: PairSources,
  language: Language,
): { readonly name: string; readonly lang: Language } {
  const indicator = indicators.get(row.indicator);
  if (language === 'en' && indicator?.en) return { name: indicator.en, lang: 'en' };
  const phrase = statements.get(row.outcome.statement)?.indicator;
  return { name: indicator?.zh ?? phrase ?? row.indicator, lang: 'zh' };
}
