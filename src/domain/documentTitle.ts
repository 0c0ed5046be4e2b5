import { ELSEWHERE, type RecordPlace } from '../contract/places';
import type { DocumentSummary } from '../contract/siteIndex';
import { isCity, placeOf } from './places';

const KINDS = { 'work-report': 'work report', plan: 'plan', news: 'news report' } as const;

/** What of a document its title is made of. */
export interface Titled extends Pick<DocumentSummary, 'title' | 'opening' | 'kind' | 'planYear'> {
  readonly issuerPlace: RecordPlace | null;
}

/** `Luohu work report 2023`: reports of every place and year bear the same Chinese title. */
export function englishTitle({ kind, planYear, issuerPlace }: Titled): string {
  if (kind === 'news') return 'News report';
  const name = `${KINDS[kind]} ${planYear}`;
  if (issuerPlace === null || issuerPlace === ELSEWHERE)
    return name.charAt(0).toUpperCase() + name.slice(1);
  return `${isCity(issuerPlace) ? 'Shenzhen' : placeOf(issuerPlace).en} ${name}`;
}

/** The title in the document's own language; the first words in brackets where it has none. */
export function chineseTitle({ title, opening }: Pick<Titled, 'title' | 'opening'>): string {
  return title ?? `［${opening}…］`;
}

/** The title in one run of text: in English what the document is, with its own title in brackets. */
export function titleIn(language: 'zh' | 'en', document: Titled): string {
  const own = chineseTitle(document);
  return language === 'zh' ? own : `${englishTitle(document)} (${own})`;
}
