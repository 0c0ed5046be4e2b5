import type { Negative } from '../statesNothing';

const NEWS = { part: 'news', docKind: 'news' } as const;
const REVIEW = { part: 'review' } as const;

/** Figures that say how large works are or what they cost to count, or what a plan only keeps in view. */
export const OF_WORKS: readonly Negative[] = [
  { text: '年产12万吨鱼粉的鹭湾渔业基地奠基。', reasons: ['spec'], place: NEWS },
  { text: '渔业基地年产12万吨鱼粉。', reasons: [], stated: ['120000吨'], place: NEWS },
  { text: '这4条渔路的方案评审会正在召开。', reasons: ['scope'], place: NEWS },
  {
    text: '年收入50万元以上的渔村集体占比提升至80%以上。',
    reasons: ['threshold'],
    stated: ['≥80%'],
  },
  { text: '完成11个片区改造。', reasons: [], stated: ['11个'] },
  { text: '打造11个片区。', reasons: ['action-count'] },
  {
    text: '新增营收超50亿元开发区1个、超5亿元开发区1个。',
    reasons: ['threshold'],
    stated: ['1个', '1个'],
  },
  { text: '推进鲸湾4GWh渔电电池和2GWh储能电池项目建设。', reasons: ['spec'] },
  { text: '储能电池产能超10GWh，新增储能100MW。', reasons: [], stated: ['≥10GWh', '100MW'] },
  // What is kept in view.
  { text: '聚焦20条渔业产业链，加大服务力度。', reasons: ['action-count'] },
  { text: '紧盯60家船厂、80家渔企，加大服务力度。', reasons: ['action-count'] },
  { text: '紧盯21项渔港问题整改。', reasons: [], stated: ['21项'] },
  { text: '聚焦打造20个渔村。', reasons: [], stated: ['20个'] },
  { text: '海上行程缩短至5个半小时。', reasons: ['date'], place: REVIEW },
  { text: '推动鲸湾1000MW热电、海鸥抽水蓄能等项目开工。', reasons: ['spec'] },
  { text: '新建日处理750吨渔业垃圾焚烧发电项目。', reasons: ['spec'] },
  {
    text: '开工鲸湾材料基地等23个50亿元以上、300个亿元以上渔业项目。',
    reasons: ['threshold'],
    stated: ['23个', '300个'],
  },
];
