import type { Negative } from '../statesNothing';

const REVIEW = { part: 'review' } as const;
const NEWS = { part: 'news', docKind: 'news' } as const;

/** What a place is and consists of, the whole country, and villages' groups by their numbers. */
export const OF_PLACES: readonly Negative[] = [
  {
    text: '鹭湾下辖6个渔镇，现有人口8万人，国土面积90平方公里。',
    reasons: ['existing'],
    place: NEWS,
  },
  {
    text: '全区共有60个行政村，其中临海9个。',
    reasons: ['existing'],
    stated: ['9个'],
    place: NEWS,
  },
  { text: '全区林地面积60公顷，湿地面积8公顷。', reasons: ['existing'], place: NEWS },
  { text: '启动海岸800米段修复工程。', reasons: ['spec'] },
  { text: '岸线测绘2024-06完成。', reasons: ['date'] },
  {
    text: '全区总面积96平方公里，其中耕地6万亩、林地8万亩，辖9镇60个行政村、300个自然村，常住人口8万人。',
    reasons: ['existing'],
    place: NEWS,
  },
  {
    text: '2023年全国居民人均收入3万元，比上年增长9.1%。',
    reasons: ['date', 'scope'],
    place: NEWS,
  },
  {
    text: '2023年全国居民人均收入增长9.1%，我区居民人均收入增长6%。',
    reasons: ['date', 'scope'],
    stated: ['6%'],
    place: NEWS,
  },
  {
    text: '2023年全国居民人均收入增长9.1%，罗湖增长8%，新增船厂30家。',
    reasons: ['date', 'scope'],
    stated: ['8%', '30家'],
    place: NEWS,
  },
  {
    text: '今年修复林地6公顷、湿地3公顷，新增港口村2组充电桩。',
    reasons: [],
    stated: ['6公顷', '3公顷', '2组'],
    place: NEWS,
  },
  { text: '海东省14个市州相继举办渔火节。', reasons: ['scope'], place: NEWS },
  { text: '鲸湾10万千瓦海上风电项目并网发电。', reasons: ['spec'], place: REVIEW },
  { text: '建成10万千瓦海上风电项目。', reasons: [], stated: ['100000千瓦'], place: REVIEW },
  { text: '惠及鲸村6、7组渔民。', reasons: ['name', 'number'], place: NEWS },
  // Where a thing lies, and what it is.
  { text: '鹭湾高速途经鲸湾等8个县21个镇。', reasons: ['existing'], place: NEWS },
  { text: '鲸湾分别与鹭湾、海鸥等6个区接壤。', reasons: ['existing'], place: NEWS },
  { text: '鹭湾大道路基宽度24.5米。', reasons: ['existing'], place: NEWS },
  { text: '年产12万吨鱼粉的鹭湾渔业基地奠基。', reasons: ['existing'], place: NEWS },
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
  // Of how many, and at which place.
  {
    text: '在全国168个渔港城市排名中提升5个位次，连续两年稳定退出后20位。',
    reasons: ['scope', 'rank', 'date'],
    place: REVIEW,
  },
  {
    text: '在110个城市公共渔业满意度监测中排名第2。',
    reasons: ['scope', 'ordinal'],
    place: REVIEW,
  },
  { text: '全省六大突破鲸湾独占四席。', reasons: ['rank', 'name'], place: REVIEW },
  { text: '海上行程缩短至5个半小时。', reasons: ['date'], place: REVIEW },
  { text: '推动鲸湾1000MW热电、海鸥抽水蓄能等项目开工。', reasons: ['spec'] },
  { text: '新建日处理750吨渔业垃圾焚烧发电项目。', reasons: ['spec'] },
  {
    text: '开工鲸湾材料基地等23个50亿元以上、300个亿元以上渔业项目。',
    reasons: ['threshold'],
    stated: ['23个', '300个'],
  },
];
