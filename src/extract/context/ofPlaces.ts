import type { ContextRule } from './contextRule';

/** 「在鹭湾、鲸湾2个街道，新增…」, 「在全区9个街道举行」: where something is done. */
const where: ContextRule = {
  id: 'where',
  reason: 'scope',
  applies: ({ before, after }) =>
    /^(?:街道|镇街?|乡|村|社区|片区|区)(?:$|举行|同步|(?:建立|设立|开展|推广|建成|建设|试点|实施|布局|铺开|启动|推行|打造|新建))/.test(
      after,
    ) &&
    /(?:^|[^存现实所旨])在(?:(?:\p{Script=Han}{2,5}、){1,12}\p{Script=Han}{2,5} ?|全[市区])$/u.test(
      before,
    ),
};

/** 「全区10个街道建成5个中心」: all of them, where something is done. */
const ALL_OF = /^全[区市县镇]$/;
const EACH_DOES =
  /^(?:街道|镇街?|乡镇?|村|社区|片区)(?:均|都|全部|共)?(?:建成|建立|设立|实现|开展|配备|新建|新增|打造|完成)/;

const allPlaces: ContextRule = {
  id: 'all-places',
  reason: 'scope',
  applies: ({ figure, clauseFigures, before, after }) =>
    clauseFigures.length > 1 &&
    clauseFigures[0] === figure &&
    ALL_OF.test(before) &&
    EACH_DOES.test(after),
};

/** 「鲸湾14个市州相继举办」: the parts of a province, that each do it; 「在10个地市同步设立」 says where. */
const PARTS_OF_PROVINCE =
  /^(?:市州|地市|地级市|设区市|县市区|县区|区县)(?:均|都|全部|相继|陆续|同步|普遍)/;

const allOfProvince: ContextRule = {
  id: 'all-of-province',
  reason: 'scope',
  applies: ({ before, after }) => !before.endsWith('在') && PARTS_OF_PROVINCE.test(after),
};

/** 「鲸湾距离渔港30公里」: where it lies; 「距海岸新建绿道3公里」 is built. */
const AWAY = /(?<![间差行车])距离?(?:(?![新建修改缩延增减达])\p{Script=Han}){2,10}$/u;

const distance: ContextRule = {
  id: 'distance',
  reason: 'existing',
  applies: ({ figure, before }) =>
    (figure.unit === '公里' || figure.unit === '米') && AWAY.test(before),
};

/** 「曾是渔村，面积96平方公里，户籍人口3万」: how large a place is, where it is introduced. */
const OWN_AREA =
  /^(?:[该本全]辖?[区县市镇]|[县市][城域]|\p{Script=Han}{2,4}[区县市])?(?:总|陆域|辖区|区域|海域|土地|国土|行政区域)*面积(?:达到?|为)?$/u;
const INTRODUCED =
  /[该本]辖?区(?:域)?(?:总|陆域|土地)?面积|户籍人口|常住人口|现有人口|总人口|曾是|位于|地处|下?辖|(?:耕地|林地)\d/;

const ownArea: ContextRule = {
  id: 'own-area',
  reason: 'existing',
  applies: ({ text, sentence, figure, before, after }) =>
    figure.unit === '平方公里' &&
    after === '' &&
    OWN_AREA.test(before) &&
    INTRODUCED.test(text.slice(sentence.start, sentence.end)),
};

/** 「下辖6个渔镇」, 「现有人口8万人」, 「全区共有60个渔村」: what a place consists of. */
const CONSISTS_OF =
  /^(?:[全我该本][省市区县镇]|\p{Script=Han}{2,4}[市区县镇])?现有(?:(?:常住|户籍)?人口|(?:国省)?干线|公路|道路|铁路|河流|水库|耕地|林地)$|(?:下辖|辖有)$|(?:^|[，、共现区县])辖(?![区内])[^，；]*$/u;
const ALL_IN_ALL = /(?:共有|共辖|现有)$/;
const PARTS_OF_PLACE = /^(?:街道|镇街?|乡镇?|行政村|自然村|村|社区)(?!干部|医|民|级)/;
/** 「全区林地面积60公顷，湿地面积8公顷」, 「其中耕地6万亩、林地8万亩」: what its land is, kind by kind. */
const LANDS = '(?:林地|草场|草原|草地|水域|湿地|耕地|滩涂)';
const LAND_KIND = new RegExp(`(?:${LANDS}面积|(?:^|[，、中])${LANDS})为?$`);
const OTHER_LAND = new RegExp(`${LANDS}(?:面积)?[^，、；。]*[，、](?:其中)?${LANDS}(?:面积)?`);
/** 「修复林地6公顷、湿地3公顷」: what is done to land is no account of it. */
const MADE = /新增|修复|恢复|建成|建设|改造|整治|复垦|退耕|新造|保护/;
/** How far around the figure the other kinds are looked for, in characters. */
const LAND_WINDOW = 40;
/** 「总面积96平方公里，辖6个渔镇，常住人口8万人」: who lives there, where a place is introduced. */
const PEOPLE = /^\s*(?:[全该本][区县市镇])?(?:总|户籍|常住|现有)?人口(?:约|近|达|为)?$/;
const IS_INTRODUCED = /总面积(?:约|达|为)?\d|(?:^|[，、共现下])辖(?![区内])[^，；。]{0,12}\d/;

const ownParts: ContextRule = {
  id: 'own-parts',
  reason: 'existing',
  applies: ({ segment, text, sentence, figure, before, after }) =>
    CONSISTS_OF.test(before) ||
    (segment.period === 'news' &&
      PEOPLE.test(before) &&
      IS_INTRODUCED.test(text.slice(sentence.start, sentence.end))) ||
    (ALL_IN_ALL.test(before) && PARTS_OF_PLACE.test(after) && !EACH_DOES.test(after)) ||
    (segment.period === 'news' &&
      LAND_KIND.test(before) &&
      !MADE.test(before) &&
      OTHER_LAND.test(
        text.slice(Math.max(sentence.start, figure.start - LAND_WINDOW), figure.end + LAND_WINDOW),
      )),
};

/** What says where something is, or what a place has. */
export const OF_PLACES: readonly ContextRule[] = [
  distance,
  ownArea,
  ownParts,
  where,
  allOfProvince,
  allPlaces,
];
