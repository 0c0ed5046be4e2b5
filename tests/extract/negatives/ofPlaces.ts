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
];
