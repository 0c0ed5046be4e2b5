import { MEASURES } from '../lexicon/units';
import type { ContextRule } from './contextRule';
import { raisesFund } from './thresholds';

/** 「建筑面积5.6万平方米的医院」: a size that only describes what is built. */
const SIZE = /(?:面积|投资|全长|规模|占地|容量|能力)(?:概算|估算|总额)?(?:达到?|约|为|超过?)?$/;

/** 「该项目占地300余亩」, 「总用地面积20万平方米」: the land that a project takes up, a clause by itself. */
const LAND =
  /^(?:[该本](?:基地|厂区|校区)|[该本]?(?:项目|工程|园区|学?校|医院|[馆院园])|\p{Script=Han}{2,12}(?:中心|[馆院园校厂]|基地|项目|广场)(?=占地))?(?:连片|规划|净|总)*(?:占地|用地)(?:总?面积)?(?:达到?|为)?$/u;
const LENGTH =
  /(?:全长|总长|长度|线路长|设计速度|时速|相距|间距|建筑高度|红线宽度?|路幅|[路桥面]?宽|[路桥面]基?宽度|境内|运行速度|双向)(?:约|为|达)?$/;

/** 「新建绿道总长10公里」 promises the length. */
const BUILT_LENGTH =
  /^(?:新建|改造|建设(?!中)|建成|打造|修复|新增|新改建|改扩建)[^的，、]{2,10}总长(?:度)?(?:约|达)?$/;

/** 「途经鲸湾等8个区21个乡镇」, 「与6个区接壤」: where a thing lies. */
const PASSES = /(?:途[经径]|流经|穿越)[^，；]*$/;
const BORDERS = /^[^，、\d]{0,4}(?:接壤|毗邻|相邻|交界)/;
/** 「一个年产值60亿元的船坞正在施工」: how large the one is. */
const ONE_OF_SIZE = /一[个座家条]年?(?:产值|产能|产量)(?:达到?|约|超过?)?$/;

/** 「全长12.7公里」, 「设计速度60公里/小时」: what a thing is, not what is promised of it. */
const dimension: ContextRule = {
  id: 'dimension',
  reason: 'existing',
  applies: ({ figure, before, after }) =>
    (after === '' && LAND.test(before)) ||
    (LENGTH.test(before.slice(-6)) && !(after === '' && BUILT_LENGTH.test(before))) ||
    ['范围', '以内的', '区域内'].some((place) => after.startsWith(place)) ||
    // 「海滨大道与9条道路相交」
    (after.includes('交') && /^\p{Script=Han}{1,6}(?:相交|交[会汇])/u.test(after)) ||
    (/^[县区乡镇村街市州省]/.test(after) && PASSES.test(before)) ||
    BORDERS.test(after) ||
    (MEASURES.has(figure.unit) && /^内(?!部|外|需|涝|河|湖|湾|陆|港)/.test(after)) ||
    (after.startsWith('的') &&
      /^的\p{Script=Han}/u.test(after) &&
      (SIZE.test(before) || ONE_OF_SIZE.test(before)) &&
      !raisesFund({ before, after })),
};

/** 「加强74条河流总氮控制」: what is looked after is there already; 完成 or 实施 would deliver it. */
const lookedAfter: ContextRule = {
  id: 'looked-after',
  reason: 'existing',
  applies: ({ figure, before, after }) =>
    figure.unitClass === 'hard' &&
    /^(?:进一步|持续|切实|全面)*(?:加强|强化|深化|完善|优化)(?:(?:\p{Script=Han}{2,6}、){1,6}\p{Script=Han}{2,6})?$/u.test(
      before,
    ) &&
    /(?:控制|管控|管理|监管|保护|治理|维护|水质[^，]{0,4}[监检]测)$/.test(after),
};

/** 「已有2家」, 「去年新增20家」: what a plan starts from. */
const STARTS_FROM = /在.{0,12}?(?:已|现有|原有|建有|去年|上年|前年|此前|前期|20\d\d年)/;

/** 「在已有2座海岛食堂的基础上新建3座」: what there is to build on. */
const groundwork: ContextRule = {
  id: 'groundwork',
  reason: 'existing',
  applies: ({ before, after }) =>
    after.includes('基础上') &&
    (STARTS_FROM.test(before) || (after.startsWith('的基础上') && /^在[^，]{2,20}$/.test(before))),
};

/** 「适合发展40万千瓦风电」, 「有60万千瓦潮汐能潜力」: what could be done. */
const SUITED = /(?:适合|适宜|具备)(?:发展|建设|开发)$/;

const potential: ContextRule = {
  id: 'potential',
  reason: 'existing',
  applies: ({ before, after }) => SUITED.test(before) || after.endsWith('潜力'),
};

/** 「针对30座旧码头闲置的问题」: what is wrong. */
const FACED = /^(?:针对|面对)/;
/** 「仍有在册旧船60艘，其中渔船40艘」, 「还有9个渔村尚未接通」: what is still to be done. */
const STILL_THERE = /(?:[还尚仍]有|现存)(?:在册|存量)[^，。；]*(?:，其中，?[^；。]*)?$/;
/** What is done about it is promised again. */
const TAKEN_ON = /今年|年内|全年|将|力争|确保|计划|拆除|整治|推出|改造/;
/** How far behind those words the parts of such a count are told, in characters. */
const LONGEST_COUNT = 48;
const NOT_YET = /(?:尚未|还未|仍未|未(?!来|成年|必)能?)\p{Script=Han}{2,}/u;

/** Whether words end in a count of what is still there, or in the parts of one. */
function isStillThere(words: string): boolean {
  const told = STILL_THERE.exec(words)?.[0];
  return told !== undefined && !TAKEN_ON.test(told);
}

/** What is wrong or still to be done, and nothing that is promised. */
const problem: ContextRule = {
  id: 'problem',
  reason: 'existing',
  applies: ({ text, sentence, figure, before, after }) =>
    (FACED.test(before) && /的(?:问题|难题|短板|困境|现状)/.test(after)) ||
    (/[还尚仍]有$/.test(before) && NOT_YET.test(after)) ||
    isStillThere(text.slice(Math.max(sentence.start, figure.start - LONGEST_COUNT), figure.start)),
};

/** 「三百多名工人正在清淤」: who is at work. */
const AT_WORK = /^(?:建筑|施工|作业)?(?:工人|建设者|工友|人员)(?:们)?(?:正|坚守|奋战|日夜)/;

/** 「60家船厂勇挑大梁」: how those strive of whom nothing is counted. */
const STRIVE =
  /^\p{Script=Han}{2,14}?(?:自强不息|勇挑大梁|勇挑重担|牵线搭桥|精准滴灌|奋勇争先|勇毅前行|砥砺前行|并肩作战|日夜奋战|忙碌不停|坚守岗位|默默奉献|只争朝夕|挺身而出|齐心协力)$/u;

const atWork: ContextRule = {
  id: 'at-work',
  reason: 'existing',
  applies: ({ figure, after }) =>
    (PERSONS.has(figure.unit) && AT_WORK.test(after)) || STRIVE.test(after),
};

/** 「距离去年的产值仅差60亿元」: how much is wanting. */
const WANTING = /距离?[^，、]{2,20}(?:[仅还只]|仅仅)(?:有|剩|差|余|缺)$/;

const wanting: ContextRule = {
  id: 'wanting',
  reason: 'existing',
  applies: ({ before }) => before.includes('距') && WANTING.test(before),
};

/** 「今年不太可能突破60亿元」: what is held to be unlikely. */
const UNLIKELY = /(?:不太?可能|恐?难以|恐难)(?:再|突破|达到|超过|实现|完成|站上)*$/;
/** 「如果鲸湾今年能建成，就有了6座码头」: what is only supposed. */
const SUPPOSED = /^(?:如果(?!说)|假如|倘若|假设|若(?!干))/;
/** 「以目前10%的增速计算」 */
const RECKONED = /^的?[^，]{0,6}(?:计算|测算|推算|估算)$/;

const supposed: ContextRule = {
  id: 'supposed',
  reason: 'supposition',
  applies: ({ text, sentence, before, after }) =>
    SUPPOSED.test(text.slice(sentence.start, sentence.start + 3)) ||
    UNLIKELY.test(before) ||
    (/[以按]/.test(before) && RECKONED.test(after)),
};

const PERSONS: ReadonlySet<string> = new Set(['名', '人', '位', '户']);
const OF_YEAR_BEFORE = /(?:去年|上年)[^，\d]{2,8}的$/;

/** 「去年脱贫的300名渔民」 in a plan: whom something is done for. */
const ofYearBefore: ContextRule = {
  id: 'of-year-before',
  reason: 'existing',
  applies: ({ segment, figure, before }) =>
    segment.period === 'plan' && PERSONS.has(figure.unit) && OF_YEAR_BEFORE.test(before),
};

/** 「1979年开港前，全港仅有2座码头」: how it was long ago. */
const LONG_AGO = /19\d\d年[^，；。\d]{0,12}?(?:前(?!后)|时)(?:，?[^，；。\d]{0,24})$/;
const LONGEST_HISTORY = 48;

const history: ContextRule = {
  id: 'history',
  reason: 'existing',
  applies: ({ text, sentence, figure }) => {
    const before = text.slice(
      Math.max(sentence.start, figure.boundStart - LONGEST_HISTORY),
      figure.boundStart,
    );
    return before.includes('年') && LONG_AGO.test(before);
  },
};

/** 「这4条渔路的方案正在评审」: something of those that were just named. */
const THEIR_OWN = /^[这该][^，、；]{1,6}的/;
/** 「两座渔港面积由3公顷增至8公顷」: the same, of which something else is told. */
const CHANGED = /^[^，、；]{2,16}[由从][^，；]{1,20}?(?:[增升提降扩减缩])[^，；]{0,4}?[至到为]/;

const namedBefore: ContextRule = {
  id: 'named-before',
  reason: 'scope',
  applies: ({ figure, before, after }) =>
    (before === '' ? figure.numeral.script === 'chinese' : /^(?:[这该]|上述|以上)$/.test(before)) &&
    (CHANGED.test(after) || THEIR_OWN.test(before + after)),
};

/** What is there already, was there before, or is only supposed. */
export const EXISTING: readonly ContextRule[] = [
  dimension,
  groundwork,
  potential,
  problem,
  wanting,
  supposed,
  atWork,
  ofYearBefore,
  history,
  namedBefore,
  lookedAfter,
];
