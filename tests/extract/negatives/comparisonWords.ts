import type { Negative } from '../statesNothing';

const NEWS = { part: 'news', docKind: 'news' } as const;
const REVIEW = { part: 'review' } as const;

/** What begins a change, what something is likened to or picked from. */
export const COMPARISON_WORDS: readonly Negative[] = [
  // Where a change begins.
  {
    text: '海水淡化占比{从|由}{原来的|原先的|此前的|过去的|目前的|现在的|现有的|上年的|去年的|去年底的}18%提高到25%。',
    reasons: ['baseline'],
    stated: ['25%'],
  },
  {
    text: '海水淡化占比由18%{达25%|达到25%|升至25%|增至25%|扩至25%|降至25%|缩至25%|压至25%|减至25%}。',
    reasons: ['baseline'],
    stated: ['25%'],
  },
  {
    text: '渔民收入{由|从|比|较}目前的3万元增长到5万元。',
    reasons: ['baseline'],
    stated: ['5万元'],
  },
  { text: '新船厂面积是{原有|原来|原}船厂的5倍。', reasons: ['comparison'], place: REVIEW },
  {
    text: '在全省60个渔业县中，鲸湾新增泊位9个。',
    reasons: ['scope'],
    stated: ['9个'],
    place: REVIEW,
  },
  { text: '在全省60个渔业县中以小组第一出线。', reasons: ['scope', 'ordinal'], place: NEWS },
  // What a size is likened to, and how far one is from another.
  {
    text: '渔港规模超12个{海岛城市|国家|省|省份}的{生产总值|GDP|经济总和|总量|产值|体量|规模|水平|总和|人口|平均值}。',
    reasons: ['comparison'],
    place: NEWS,
  },
  { text: '渔港规模超12个海岛县的{地区|全年}生产总值。', reasons: ['comparison'], place: NEWS },
  { text: '渔港规模是鲸湾医院的两倍。', reasons: ['comparison'], place: NEWS },
  {
    text: '鲸湾以{16亿元|2亿元}的{微弱|微小|较大|大|明显|绝对}{优势|差距|之差}胜出。',
    reasons: ['comparison'],
    place: NEWS,
  },
  {
    text: '渔业产值{超出|高出|领先|领先于|落后|落后于}鹭湾33亿元。',
    reasons: ['comparison'],
    place: NEWS,
  },
  {
    text: '渔业产值{超出|高出}{概算|计划|目标|任务|进度|上年|去年|同期}33亿元。',
    reasons: [],
    stated: ['33亿元'],
    place: REVIEW,
  },
  // How others fared, or what had been.
  {
    text: '{相比|相较|相较于|比起|较}{去年|上年}的1500家，渔企更多了。',
    reasons: ['comparison'],
    place: REVIEW,
  },
  {
    text: '渔业产值增长6%，{高于|高出|快于|慢于|优于|好于}全省平均水平2个百分点。',
    reasons: ['comparison'],
    stated: ['6%'],
    place: REVIEW,
  },
  {
    text: '渔业产值增长6%，超过年度计划2个百分点。',
    reasons: ['comparison'],
    stated: ['6%'],
    place: REVIEW,
  },
  {
    text: '泊位使用率达96%，{高于|好于}{年初|上年|去年|同期}水平2个百分点。',
    reasons: [],
    stated: ['96%', '2个百分点'],
    place: REVIEW,
  },
  // How many were looked at, or out of how many.
  {
    text: '9项{核心|主要|经济}指标{总量|总值|}{持续|继续|}{均|全部|保持|创|位列|位居|居|排名}全区前茅。',
    reasons: ['scope'],
    place: REVIEW,
  },
  { text: '9项数据全部向好。', reasons: ['scope'], place: REVIEW },
  {
    text: '49个断面达标率{达到|为|均为|均达|保持在|稳定在|提升到|提高到|上升至|升至|降至}90%。',
    reasons: ['scope'],
    stated: ['90%'],
    place: REVIEW,
  },
  { text: '新建渔港9座，{完成|开工|竣工}率90%。', reasons: [], stated: ['9座', '90%'] },
  {
    text: '158名渔民入选，{增长|递增|上涨|上升|攀升|提升|提高|增加|下降|降低|减少|递减|下跌|下滑|回落|缩短|压缩|压减|削减}68%。',
    reasons: [],
    stated: ['158名', '68%'],
    place: REVIEW,
  },
  {
    text: '{在|其}18个渔业行业中，11个保持增长。',
    reasons: ['scope'],
    stated: ['11个'],
    place: REVIEW,
  },
  {
    text: '{安排的|列入的|纳入的|实施的|推进的}18个渔港项目中，11个年内建成。',
    reasons: ['scope'],
    stated: ['11个'],
  },
  // What is told of the whole country.
  {
    text: '{据统计数据|国家统计局公报|统计}，2021年全国居民人均收入3万元。',
    reasons: ['date', 'scope'],
    place: NEWS,
  },
  {
    text: '{今年|去年}{全国|我国}{城镇|农村|}居民{人均收入|消费支出|收入}3万元。',
    reasons: ['scope'],
    place: NEWS,
  },
  {
    text: '去年全国{规上工业|规模以上工业|GDP|国内生产总值|固定资产投资|常住人口}增长3%。',
    reasons: ['scope'],
    place: NEWS,
  },
  {
    text: '去年全国居民人均收入增长3%，{我们|全区|本市|宝安区}增长9%。',
    reasons: ['scope'],
    stated: ['9%'],
    place: NEWS,
  },
  // The group that it is one of.
  {
    text: '渔港位列{全国|全省|全球|世界|国内|亚洲|大湾区|京津冀|中部}9个渔港名单。',
    reasons: ['scope'],
    place: REVIEW,
  },
  {
    text: '在{全国|全球}{首批|仅有的|仅有}9个渔港中{率先|脱颖而出|综合排名靠前|位居前列|列首位|名列前茅|居首}。',
    reasons: ['scope'],
    place: REVIEW,
  },
  { text: '鲸湾居全市9个渔港{首位|前列|前茅|榜首}。', reasons: ['scope'], place: REVIEW },
  {
    text: '在168个{重点城市|市|县|国家|省份|园区|高新区|开发区}{中|的|}{排名倒数|位列前茅|名列前茅}。',
    reasons: ['scope'],
    place: NEWS,
  },
  {
    text: '在18个园区{举办|开展|召开|推广|设立|布局}渔博会排名活动。',
    reasons: [],
    stated: ['18个'],
    place: NEWS,
  },
  {
    text: '鲸湾{入选|入围|成为|跻身|列为|列入}{全国|全省|全球}{首批|仅有的}9个渔港城市。',
    reasons: ['scope'],
    place: REVIEW,
  },
  {
    text: '海水淡化占比由{原来|原先|此前|过去|目前|现在|现有|上年|去年|去年底|上年末}18%提高到25%。',
    reasons: ['baseline'],
    stated: ['25%'],
  },
  { text: '渔港规模超12个海岛国家的生产总值。', reasons: ['comparison'], place: NEWS },
  { text: '鲸湾渔港规模是{鹭湾医院|鹭湾港}的两倍。', reasons: ['comparison'], place: NEWS },
  { text: '渔业占全市5%。', reasons: [], stated: ['5%'], place: REVIEW },
  {
    text: '158名渔民入选，同比{增长|增加|上升}68%。',
    reasons: [],
    stated: ['158名', '68%'],
    place: REVIEW,
  },
  {
    text: '{据数据|据统计公报}，2021年全国居民人均收入3万元。',
    reasons: ['date', 'scope'],
    place: NEWS,
  },
  {
    text: '去年全国居民人均收入3万元，鲸湾{完成|建成|举办}渔展9场。',
    reasons: ['scope'],
    stated: ['9场'],
    place: NEWS,
  },
  { text: '渔港成为全国9个渔港之列。', reasons: ['scope'], place: REVIEW },
  {
    text: '渔港在全市9个渔港中{持续位居前列|稳居前列|均居前列|排名靠前}。',
    reasons: ['scope'],
    place: REVIEW,
  },
  {
    text: '鹭湾渔港在168个{园区|高新区|开发区}{排第|居第}三。',
    reasons: ['ordinal', 'scope'],
    place: NEWS,
  },
];
