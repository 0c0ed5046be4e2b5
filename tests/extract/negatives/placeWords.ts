import type { Negative } from '../statesNothing';

const NEWS = { part: 'news', docKind: 'news' } as const;

/** Where something is done, and what a place consists of. */
export const PLACE_WORDS: readonly Negative[] = [
  // Where it is done, and by each of them.
  {
    text: '在鹭湾、鲸湾2个{街道|镇|镇街|乡|村|社区|区}，新增泊位30个。',
    reasons: ['scope'],
    stated: ['30个'],
  },
  {
    text: '在全区9个街道{举行|同步新增|建立|设立|开展|推广|建成|建设|试点|实施|布局|铺开|启动|推行|打造|新建}渔家活动30场。',
    reasons: ['scope'],
    stated: ['30场'],
  },
  {
    text: '全区10个{街道|镇|镇街|乡|乡镇|村|社区}{均|都|全部|共|}{建成|建立|设立|实现|开展|配备|新建|新增|打造|完成}渔家站5个。',
    reasons: ['scope'],
    stated: ['5个'],
  },
  {
    text: '鲸湾14个{市州|地市|地级市|设区市|县市区|县区|区县}{均|都|全部|相继|陆续|同步|普遍}举办渔火节。',
    reasons: ['scope'],
    place: NEWS,
  },
  // How far and how large.
  { text: '距海岸{新建|修复|改造|延长|增设}绿道3公里。', reasons: [], stated: ['3公里'] },
  {
    text: '{该辖区|本区|全区|县城|县域|市域|鲸湾区|}{总|陆域|辖区|区域|海域|土地|国土|行政区域|}面积{达|达到|为|}43平方公里，曾是渔村。',
    reasons: ['existing'],
  },
  {
    text: '国土面积43平方公里，{位于海边|地处海边|曾是渔村|下辖6个渔镇|辖6个渔镇|现有人口3万人}。',
    reasons: ['existing'],
    place: NEWS,
  },
  {
    text: '国土面积43平方公里，{耕地|林地}3万亩。',
    reasons: ['existing'],
    stated: ['30000亩'],
    place: NEWS,
  },
  {
    text: '国土面积43平方公里，{常住|户籍}人口3万人。',
    reasons: ['existing'],
    stated: ['30000人'],
    place: NEWS,
  },
  {
    text: '{该辖区|本区|本辖区}{总|陆域|土地|}面积43平方公里。',
    reasons: ['existing'],
    place: NEWS,
  },
  // What it consists of.
  {
    text: '{全区|我区|鲸湾镇|}现有{人口|常住人口|户籍人口}8万人。',
    reasons: ['existing'],
    place: NEWS,
  },
  {
    text: '全区现有{干线|国省干线|公路|道路|铁路|河流|水库|耕地|林地}60条。',
    reasons: ['existing'],
    place: NEWS,
  },
  { text: '全区{下辖|辖有|现辖|共辖}6个渔镇。', reasons: ['existing'], place: NEWS },
  {
    text: '全区{共有|共辖|现有}60个{街道|镇|镇街|乡|乡镇|自然村|行政村|村|社区}。',
    reasons: ['existing'],
    place: NEWS,
  },
  {
    text: '全区共有60个{村民之家|村干部学校|村医站|村级码头}。',
    reasons: [],
    stated: ['60个'],
    place: NEWS,
  },
  // Its land, kind by kind; what is done to land is told.
  {
    text: '全区{林地|草场|草原|草地|水域|湿地|耕地|滩涂}面积60公顷，{林地|草场|草原|草地|水域|湿地|耕地|滩涂}面积8公顷。',
    reasons: ['existing'],
    place: NEWS,
  },
  {
    text: '其中{林地|草场|草原|草地|水域|湿地|耕地|滩涂}6万亩、{草地|林地|草场|草原|水域|湿地|耕地|滩涂}8万亩。',
    reasons: ['existing'],
    place: NEWS,
  },
  {
    text: '宝安区{新增|修复|恢复|建成|建设|改造|整治|复垦|退耕|新造|保护}林地6公顷、湿地3公顷。',
    reasons: [],
    stated: ['6公顷', '3公顷'],
    place: NEWS,
  },
  // Who lives there.
  {
    text: '宝安区总面积{约|达|为|}96平方公里，常住人口8万人。',
    reasons: ['existing'],
    place: NEWS,
  },
  {
    text: '总面积96平方公里，辖6个渔镇，{常住人口|户籍人口|总人口|现有人口|全区人口|人口}{约|近|达|为|}8万人。',
    reasons: ['existing'],
    place: NEWS,
  },
  { text: '现有渔港9个。', reasons: [], stated: ['9个'] },
  { text: '全区共辖60个渔村。', reasons: ['existing'], place: NEWS },
];
