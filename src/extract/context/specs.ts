import { MEASURES } from '../lexicon/units';
import type { ContextRule } from './contextRule';

/** 「900座剧场」, 「两万座体育场」: how many it seats. */
const HALLS = /^(?:的)?\p{Script=Han}{0,4}(?:剧场|剧院|音乐厅|游泳馆|影院|报告厅|会堂)/u;
const STADIUMS = /^(?:的)?\p{Script=Han}{0,4}(?:体育[馆场]|足球场)/u;
/** No plan builds so many of them. */
const FEWEST_SEATS = 100;
const FEWEST_OF_STADIUM = 1000;

const seats: ContextRule = {
  id: 'seats',
  reason: 'spec',
  applies: ({ figure, after }) =>
    figure.unit === '座' &&
    figure.value >= FEWEST_SEATS &&
    (HALLS.test(after) || (figure.value >= FEWEST_OF_STADIUM && STADIUMS.test(after))),
};

/** 「设车站20座」, 「共设9座地下车站」: what a line has. */
const STATIONS = /(?:^|车|[下架面换])站点?$|(?:车辆段|停车场|车辆基地|主变电所)$/;
/** 设立 and 设施 are other words. */
const HAS = /^(?:[^，、]{0,8}线|全线|沿线|线路|共计?|拟)*设(?:置|有)?(?![立施备计])/;

const stations: ContextRule = {
  id: 'stations',
  reason: 'spec',
  applies: ({ figure, before, after }) =>
    (figure.unit === '座' || figure.unit === '个' || figure.unit === '处') &&
    HAS.test(before) &&
    (STATIONS.test(before.replace(HAS, '')) || STATIONS.test(after.split('、')[0] ?? '')),
};

/** 「推动60万吨渔获加工项目」: how large it is laid out. */
const CAPACITY = /^(?:级)?\p{Script=Han}{2,12}?(?:项目|工程|装置|工船|生产线|产线)/u;
/** What is added or reached, and so no size of the works that are named behind it. */
const DELIVERED = /(?:新增|完成|形成|实现|(?<![日年])处理|生产)$/;

/** 「鲸湾10万千瓦风电项目并网」: a plant by its size, of which something is told; 「新并网10万千瓦风电项目」 counts. */
const POWER: ReadonlySet<string> = new Set([
  ...['千瓦', '兆瓦', '吉瓦', '千瓦时', '兆瓦时', '吉瓦时'],
  ...['kW', 'MW', 'GW', 'kWh', 'MWh', 'GWh'],
]);
const PLANT =
  /^(?:级)?\p{Script=Han}{0,4}(?:风电|风力|光伏|水电|火电|热电|煤电|核电|储能|生物质|抽水蓄能|燃气)\p{Script=Han}{0,6}?(?:项目|电站|电厂|机组|工程|基地)(?:全容量|全面|成功|顺利|正式|如期)*(?:并网|投产|投运|投用|开工|建成|竣工)/u;
/** 「鲸湾4GWh渔电电池项目」: what a works is laid out to make. */
const CELLS = /^(?:级)?\p{Script=Han}{0,6}(?:电池|电芯)/u;

/** 「推动鲸湾40万吨渔油、海鸥10GW组件等项目开工」: the size of one of the works that are listed. */
const LISTED_WORKS =
  /^(?:级)?\p{Script=Han}{2,16}?(?:、[^，；]{0,120}?)?等(?:重大|重点)?(?:项目|工程)/u;

/** 「年产12万吨鱼粉的基地」, 「日处理60吨的渔获加工厂」: what a works that is named behind it takes in or makes. */
const MAKES = /[日年](?:处理|产)(?:能力)?(?:约|达)?$/;
const MAKER = /^[^，、；]{0,20}的[^，、；]{0,16}(?:基地|项目|工厂|生产线|车间|厂|企业|公司|园区)/;

/** 「建成1个年出产鱼苗200万尾的基地」 */
const EACH_MAKES = /\d[个座条家处]年[^，、\d]{1,14}$/;

const capacity: ContextRule = {
  id: 'capacity',
  reason: 'spec',
  applies: ({ figure, before, after }) =>
    (after.startsWith('的') && EACH_MAKES.test(before)) ||
    (MAKES.test(before) &&
      (MAKER.test(after) || (MEASURES.has(figure.unit) && after.startsWith('的')))) ||
    (POWER.has(figure.unit) &&
      (PLANT.test(after) || CELLS.test(after) || LISTED_WORKS.test(after))) ||
    ((figure.unit === '吨' || before.endsWith('年产')) &&
      (CAPACITY.test(after) || LISTED_WORKS.test(after)) &&
      !DELIVERED.test(before)),
};

/** 「能够满足6万渔民用电」: what it is enough for. */
const ENOUGH = /(?:可以?|能够?)满足$/;

const enough: ContextRule = {
  id: 'enough',
  reason: 'spec',
  applies: ({ before }) => before.endsWith('满足') && ENOUGH.test(before),
};

/** 高 and 宽 with a number behind them; what is 提高, 加宽 or 拓宽 changes. */
const HIGH = /(?<![提增升加拓走])[高宽深厚](?:约|达)?$/;

/** 「110千伏架空线」, 「3米高」: what a thing is made for. */
const spec: ContextRule = {
  id: 'spec',
  reason: 'spec',
  applies: ({ figure, before, after }) =>
    (['千伏', '伏安', '米'].includes(figure.unit) &&
      /^(?:架空线|变电站|线路|级|跨|高|深|宽)/.test(after)) ||
    // 「建成高80米的灯塔」
    (figure.unit === '米' && HIGH.test(before) && /^的?\p{Script=Han}{2}/u.test(after)) ||
    // 「岸线300米服务半径覆盖率」
    (MEASURES.has(figure.unit) &&
      /^(?:(?:服务)?半径|缓冲带|生活圈|服务圈|段(?=[\p{Script=Han}]{2})(?![落子]))/u.test(after)) ||
    // 「3个5万吨渔船泊位」: how large each of those counted is.
    (MEASURES.has(figure.unit) &&
      /\d[个座条艘台]$/.test(before) &&
      /^\p{Script=Han}{2}/u.test(after)),
};

/** 「5人制足球场」, 「三班制」; what 制造 and 制定 stand behind is counted. */
const system: ContextRule = {
  id: 'system',
  reason: 'spec',
  applies: ({ figure, after }) =>
    figure.unitClass === 'hard' && after.startsWith('制') && !/^制[造作定品度药冷服]/.test(after),
};

const SIZED: ReadonlySet<string> = new Set(['户', '人', '亩', '张', '床', '座']);
const COUNT_BEFORE = /[\d一二两三四五六七八九十百千万][个户家处条座所片宗]$/;
/** What is asked of by its size, and no verb between it and its number: 「20户以上自然村」. */
const SIZED_THING =
  /^的?\p{Script=Han}{0,8}?(?:村寨?|企业|单位|大户|小区|社区|园区|基地|[农牧渔]场|合作社|场所|机构|聚居[点区]|安置[点区]|鱼塘|地块|泊位|渔船|码头)/u;

/** 「20张床位以上的养老院」 */
const PLACES_ASKED = /^(?:床位|座位|学位)以[上下]的?\p{Script=Han}{2}/u;

/** 「新建60户以上渔村公路50公里」, 「3个60户以上渔村」: how large each of those counted is. */
const sizeAsked: ContextRule = {
  id: 'size-asked',
  reason: 'threshold',
  applies: ({ text, figure, clauseFigures, before, after }) => {
    if (PLACES_ASKED.test(after) || (SIZED.has(figure.unit) && after.startsWith('规模以上')))
      return true;
    if (!SIZED.has(figure.unit) || !/以[上下]$/.test(text.slice(figure.start, figure.end)))
      return false;
    if (COUNT_BEFORE.test(before) && /^的?\p{Script=Han}{2}/u.test(after)) return true;
    const next = clauseFigures[clauseFigures.indexOf(figure) + 1];
    return (
      next !== undefined &&
      next.unit !== '%' &&
      !/[、，和及]/.test(text.slice(figure.end, next.boundStart)) &&
      SIZED_THING.test(after)
    );
  },
};

/** What a thing is made for, or how large it is laid out. */
export const SPECS: readonly ContextRule[] = [
  sizeAsked,
  spec,
  system,
  seats,
  stations,
  capacity,
  enough,
];
