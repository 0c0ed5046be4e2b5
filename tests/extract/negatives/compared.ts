import type { Negative } from '../statesNothing';

const NEWS = { part: 'news', docKind: 'news' } as const;
const REVIEW = { part: 'review' } as const;

/** Figures that only compare, or say out of how many. */
export const COMPARED: readonly Negative[] = [
  // How many there are to be compared with.
  {
    text: '渔业产值在全省17个渔港（县）中继续位居第一。',
    reasons: ['scope', 'ordinal'],
    place: REVIEW,
  },
  { text: '渔获质量居全市9个渔港首位。', reasons: ['scope'], place: REVIEW },
  { text: '渔业产值超过12个海岛县的生产总值。', reasons: ['comparison'], place: REVIEW },
  { text: '改造超过12个街道的路灯。', reasons: [], stated: ['≥12个'] },
  { text: '鹭湾馆规模是鲸湾海洋馆的两倍。', reasons: ['comparison'], place: NEWS },
  { text: '渔业产值是上年的两倍。', reasons: [], stated: ['2倍'], place: REVIEW },
  { text: '渔业增速是全省平均水平的两倍。', reasons: [], stated: ['2倍'], place: REVIEW },
  { text: '远高于全国4.5%、全省5%的平均增速。', reasons: ['comparison'], place: REVIEW },
  {
    text: '渔业增速高于全市4.5个百分点，占全市12%。',
    reasons: ['comparison'],
    stated: ['12%'],
    place: REVIEW,
  },
  { text: '海岛供水是鲸湾9项民生实事之一。', reasons: ['number', 'scope'], place: NEWS },
  { text: '渔获质量在全国88个渔港城市中位居前列。', reasons: ['scope'], place: REVIEW },
  { text: '鲸湾渔业公司入选全国6家试点企业名单。', reasons: ['scope'], place: REVIEW },
  { text: '鲸湾入选全国首批9个渔港城市。', reasons: ['scope'], place: REVIEW },
  // An aim that was passed, a year that is compared with.
  { text: '渔业增速超过7%的预期目标。', reasons: ['former-target'], place: REVIEW },
  {
    text: '新增泊位30个，提前完成全年20个的任务。',
    reasons: ['former-target'],
    stated: ['30个'],
    place: REVIEW,
  },
  {
    text: '相比去年的18艘，新增渔船30艘。',
    reasons: ['comparison'],
    stated: ['30艘'],
    place: REVIEW,
  },
  {
    text: '渔业产值增长7%，高于全省1个百分点。',
    reasons: ['comparison'],
    stated: ['7%'],
    place: REVIEW,
  },
  {
    text: '渔业产值增长7%，也高于全省同期的6%。',
    reasons: ['comparison'],
    stated: ['7%'],
    place: REVIEW,
  },
  { text: '推动30万吨渔获加工项目建成。', reasons: ['spec'] },
  { text: '18个渔港中有七成增长。', reasons: ['scope', 'idiom'], place: REVIEW },
  { text: '渔业增速高于目标2个百分点。', reasons: ['comparison'], place: REVIEW },
  {
    text: '渔港、渔村增速分别高于全市3.5和3.1个百分点。',
    reasons: ['comparison'],
    place: REVIEW,
  },
  { text: '金七门核电站开工。', reasons: ['name'], place: REVIEW },
  { text: '整治沿海3公里缓冲带渔场。', reasons: ['spec'] },
  { text: '建设1个20张床位以上的渔民医院。', reasons: ['threshold'], stated: ['1个'] },
  { text: '完成二次供水设施改造。', reasons: ['ordinal'] },
  { text: '渔获质量在98个渔港城市中排名前列。', reasons: ['scope'], place: REVIEW },
  {
    text: '渔获质量居长三角41个市中第30位。',
    reasons: ['scope', 'ordinal', 'number'],
    place: REVIEW,
  },
  { text: '渔获质量在98个重点城市排名倒26名。', reasons: ['scope', 'rank'], place: REVIEW },
  { text: '鲸湾成为全省首个渔业产值破千亿元的城市。', reasons: ['threshold'], place: REVIEW },
  { text: '渔业产值今年不太可能突破60亿元。', reasons: ['supposition'], place: NEWS },
  { text: '75%的渔村收入超百万元。', reasons: ['threshold'], stated: ['75%'], place: REVIEW },
  { text: '发行50亿元城市更新债券。', reasons: [], stated: ['50亿元'] },
  { text: '发放50亿元以上的家庭渔获补贴。', reasons: [], stated: ['≥50亿元'] },
  { text: '渔业收入超出全年任务3亿元。', reasons: [], stated: ['3亿元'], place: REVIEW },
  { text: '解决难以解决的渔港问题300处。', reasons: [], stated: ['300处'], place: REVIEW },
  { text: '新并网20万千瓦海上风电项目。', reasons: [], stated: ['200000千瓦'], place: REVIEW },
  { text: '落实三项渔船补贴。', reasons: [], stated: ['3项'] },
  // How far one is from another.
  { text: '鲸湾渔业产值以16亿元的微弱优势胜出。', reasons: ['comparison'], place: NEWS },
  { text: '鲸湾渔业产值超出鹭湾33亿元。', reasons: ['comparison'], place: NEWS },
  { text: '渔业产值超出预期33亿元。', reasons: [], stated: ['33亿元'], place: NEWS },
  // Out of how many, and where something is done.
  { text: '在18个渔港项目中，鲸湾码头已开工。', reasons: ['scope'], place: NEWS },
  {
    text: '今年安排的18个渔港项目中，9个已开工。',
    reasons: ['scope'],
    stated: ['9个'],
    place: NEWS,
  },
  { text: '66条渔道达标率提高8个百分点。', reasons: ['scope'], stated: ['8个百分点'] },
  { text: '49个断面达标率100%。', reasons: ['scope'], stated: ['100%'] },
  { text: '力争12个断面水质优良比例达83%。', reasons: ['scope'], stated: ['83%'] },
  { text: '两项增速分别居全省前列。', reasons: ['scope'], place: REVIEW },
  { text: '全区10个街道建成8个渔市。', reasons: ['scope'], stated: ['8个'] },
  { text: '在全区18个社区建立9支渔船队。', reasons: ['scope'], stated: ['9支'] },
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
];
