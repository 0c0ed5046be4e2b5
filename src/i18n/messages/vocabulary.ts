import { KIND_NAMES } from '../../contract/vocabularies';
import type { Messages } from '../messages';

/** Words for the closed vocabularies, shared by all views. */
export const vocabulary = {
  kind: KIND_NAMES,
  strength: {
    committed: { zh: '承诺', en: 'Committed' },
    aspired: { zh: '力争或预期', en: 'Aspired' },
  },
  /** Aspired, with the word that makes it so, in the quotation or before it. */
  hedged: { zh: '{word}', en: 'Aspired (“{word}”)' },
  hedgedBefore: { zh: '{word}（见前文）', en: 'Aspired (“{word}”, said earlier)' },
  hedge: {
    力争: { zh: '力争', en: 'strive for' },
    争取: { zh: '争取', en: 'try for' },
    力求: { zh: '力求', en: 'strive for' },
    预期: { zh: '预期', en: 'expected' },
    预计: { zh: '预计', en: 'expected' },
    有望: { zh: '有望', en: 'likely' },
    谋划: { zh: '谋划', en: 'plan towards' },
    探索: { zh: '探索', en: 'explore' },
    争创: { zh: '争创', en: 'strive for' },
  },
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
    press: { zh: '媒体报道', en: 'newspapers' },
  },
  /** Before a figure that is not the place's own word. */
  tag: {
    district: { zh: '区：', en: 'District: ' },
    city: { zh: '市：', en: 'City: ' },
    press: { zh: '媒：', en: 'Press: ' },
  },
  /** The unit of what only counts. */
  number: { zh: '个数', en: 'number' },
  /** In place of a figure. */
  missing: {
    'none-found': { zh: '已读，未见', en: 'read, not found' },
    'press-only': { zh: '仅媒体，报告未读', en: 'press only, report not read' },
    'no-source': { zh: '无来源', en: 'no source' },
    outside: { zh: '不在收录年份', en: 'outside the record' },
  },
  missingBoth: {
    zh: '目标：{target}；结果：{outcome}',
    en: 'target: {target}; outcome: {outcome}',
  },
  /** The same where there is room for a word only. */
  missingShort: {
    'none-found': { zh: '未见', en: 'not found' },
    'press-only': { zh: '仅媒体', en: 'press only' },
    'no-source': { zh: '无来源', en: 'no source' },
    outside: { zh: '未收录', en: 'outside' },
  },
  period: {
    plan: { zh: '计划部分', en: 'plan' },
    review: { zh: '回顾部分', en: 'review' },
    news: { zh: '新闻', en: 'news' },
  },
} as const satisfies Messages;
