import type { Question } from './filterStep';
import { RARE_PHRASE } from './generatedStatements';

const THREE_FACETS = { place: ['luohu', 'futian'], year: [2023], kind: ['target'] } as const;

/** What readers typically ask of the list of statements. */
export const QUESTIONS: readonly Question[] = [
  { name: 'one facet', choice: { place: ['luohu'] } },
  { name: 'three facets', choice: THREE_FACETS },
  { name: 'search, one character', search: '学' },
  { name: 'search, two characters', search: '学位' },
  { name: 'search, in nearly every row', search: '区' },
  { name: 'search, rare words', search: RARE_PHRASE },
  { name: 'search, two words', search: '公园 数字' },
  { name: 'search, English', search: 'innovation' },
  { name: 'search, not there', search: '企鹅' },
  { name: 'search and three facets', search: '公园', choice: THREE_FACETS },
  { name: 'all conditions cleared' },
  { name: 'by place', sort: 'place', direction: 'descending' },
  { name: 'by year', sort: 'year' },
  { name: 'by indicator', sort: 'indicator' },
  { name: 'by figure', sort: 'figure' },
  { name: 'by document', sort: 'document' },
];
