import { KIND_NAMES } from '../../contract/vocabularies';
import type { Messages } from '../messages';

/** Words for the closed vocabularies, shared by all views. */
export const vocabulary = {
  kind: KIND_NAMES,
  strength: {
    committed: { zh: '承诺', en: 'Committed' },
    aspired: { zh: '力争', en: 'Aspired' },
  },
  /** Aspired, by words that stand before the quotation. */
  hedgedBefore: { zh: '力争（见前文）', en: 'Aspired (said earlier)' },
  /** Where a statement's year comes from. */
  yearFrom: {
    text: { zh: '年份见于原文', en: 'the text states the year' },
    plan: { zh: '年份按文件所属年度', en: 'the year is that of the document' },
    review: {
      zh: '年份按文件所回顾的年度',
      en: 'the year is the one that the document looks back on',
    },
  },
  bound: {
    exact: { zh: '', en: '' },
    min: { zh: '不少于', en: 'at least' },
    max: { zh: '不超过', en: 'at most' },
    approx: { zh: '约', en: 'about' },
    range: { zh: '区间', en: 'range' },
  },
  documentKind: {
    'work-report': { zh: '政府工作报告', en: 'work report' },
    plan: { zh: '计划', en: 'plan' },
    news: { zh: '新闻', en: 'news report' },
  },
  issuer: {
    district: { zh: '区政府自述', en: 'the district itself' },
    city: { zh: '市政府', en: 'the city' },
    press: { zh: '媒体报道', en: 'a newspaper' },
  },
  period: {
    plan: { zh: '计划部分', en: 'plan' },
    review: { zh: '回顾部分', en: 'review' },
    news: { zh: '新闻', en: 'news' },
  },
} as const satisfies Messages;
