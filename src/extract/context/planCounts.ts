import { delivered } from '../lexicon/delivered';
import type { ContextRule } from './contextRule';

/** What divides a plan, with or without an adjective before it: 「9个重点领域」, 「11个攻坚行动」. */
const DIVISION =
  /^[\p{Script=Han}]{0,5}?(?:方面|议题|话题|领域(?!\p{Script=Han}{2,}(?:场景|项目|平台|中心|基地|企业|机构|试点))|关键词|维度|层面|环节|版块|板块|组别|攻坚行动|专项行动(?!计划)|大行动)/u;
const ABSTRACT =
  /^(?:行动(?!方案|计划)|大?场景|片区(?![^，、\d]{0,6}(?:改造|更新|整治|整备|开发))|体系|机制(?!体)|原则|方向|抓手|要素|阶段|意识|自信|维护|确立|统筹|最|关系|力量|转变|统一|结合|坚持|统领|中心任务|首要任务|重点片区)/;
/** What is itself a heading of a plan: 「两个重点」, 「四个目标」. */
const BARE =
  /^(?:(?:重点|目标|中心)(?=[，、]|$)|(?:先行|示范)(?:[，、”]|$|先行|示范|引领|带动)|一(?![站流])|(?:“[^”]*”|‘[^’]*’)(?=[，、]|$)|不|更|走在|度(?!假)|率先)/;
/** What may describe a thing as well: 「建设5个统一配送中心」, 「2个更高水平实验室」. */
const VAGUE = /^(?:统一|统筹|最|结合|转变|更|不|率先|一)/;
/** 「四个“零”目标」 is a slogan; 「75个“共享船坞”项目」 counts what its digits say. */
const QUOTED = /^[“‘]/;

/** 「新建4个“渔光驿站”」: what is built bears its name in quotation marks. */
const BUILT = /(?:新建|建成|建设|新增|新开|打造|完成|创建|改造)$/;

/** No plan has more parts than this: 「3200个“小渔园”、」 are counted. */
const MOST_PARTS = 20;

/** 「11个攻坚行动」, 「7个方面」, 「6大场景」, 「四个“零发生”」: how a plan is divided, not what it delivers. */
const planDivision: ContextRule = {
  id: 'plan-division',
  reason: 'action-count',
  applies: ({ figure, before, after }) => {
    // What a damaged figure counted cannot be told from its last digit.
    if (figure.damaged) return false;
    if (figure.unitClass === 'soft' || figure.unit === '项' || figure.unit === '条')
      return (
        DIVISION.test(after) ||
        (ABSTRACT.test(after) && !(VAGUE.test(after) && delivered(before))) ||
        (figure.unitClass === 'soft' &&
          ((BARE.test(after) &&
            figure.bound === 'exact' &&
            figure.value <= MOST_PARTS &&
            !(VAGUE.test(after) && delivered(before)) &&
            !(figure.numeral.script === 'digits' && QUOTED.test(after) && BUILT.test(before))) ||
            (figure.numeral.script !== 'digits' && QUOTED.test(after))))
      );
    return false;
  },
};

/** 「《渔港规划》确定的60项重点任务」: what another text sets out. */
const TEXT_SETS = /》[^，]{0,6}(?:中|里)?(?:确定|明确|提出|规定|部署|安排)(?:了|的)*$/;
/** 「完成《渔港规划》明确的60项任务」 delivers them. */
const CARRIES_OUT = /(?:完成|实施)[^《]{0,6}《/;
const SET_OUT = /^(?:重点|主要|具体|工作|改革)*(?:任务|举措|措施|要求|指标|目标)/;

const setOut: ContextRule = {
  id: 'set-out',
  reason: 'action-count',
  applies: ({ before, after }) =>
    TEXT_SETS.test(before) && SET_OUT.test(after) && !CARRIES_OUT.test(before),
};

/** 「围绕渔业提出3项指标」, 「其中预期性指标12项」: how many an outline sets. */
const SETS_INDICATORS = /(?:提出|设定|设置|确定|其中|共|共计)(?:了)?$/;
const KIND_OF_INDICATOR = /(?:预期性|约束性|指导性)指标$/;

const indicatorsSet: ContextRule = {
  id: 'indicators-set',
  reason: 'action-count',
  applies: ({ figure, before, after }) =>
    figure.unit === '项' &&
    ((/^(?:核心|主要|预期性|约束性)*指标/.test(after) && SETS_INDICATORS.test(before)) ||
      KIND_OF_INDICATOR.test(before)),
};

/** 「打造临海、临港两条渔业经济带」: lines on a planner's map. */
const BELTS = /^\p{Script=Han}{0,10}(?:产业|经济|发展|开发|功能|城镇|创新)[带轴](?:$|[、，])/u;

const belts: ContextRule = {
  id: 'belts',
  reason: 'action-count',
  applies: ({ figure, before, after }) =>
    figure.unit === '条' && /[、和]/.test(before) && BELTS.test(after),
};

/** 「涉及12个牵头单位」: among how many the work is shared out. */
const dutyHolders: ContextRule = {
  id: 'duty-holders',
  reason: 'scope',
  applies: ({ after }) => /^(?:牵头|责任|主办|协办|配合)(?:单位|部门)/.test(after),
};

/** 「应到会代表200名」, 「报告分为三部分」, 「上述3个」: what a meeting or a text consists of. */
const proceedings: ContextRule = {
  id: 'proceedings',
  reason: 'attendance',
  applies: ({ before, after }) =>
    (after.includes('候选') && /^[\p{Script=Han}]{0,8}?候选(?:项目|事项|人)/u.test(after)) ||
    /(?:应到|实到|到会|出席)[^，]{0,16}?(?:代表|委员)?的?$|报告(?:共|分|为)+$|上述$/.test(before),
};

/** 「聚焦20条渔业产业链」, 「紧盯60家船厂、80家渔企」: what is kept in view, with nothing that is done to it. */
const IN_VIEW = /^(?:重点|持续|牢牢)*(?:聚焦|紧盯|盯紧|瞄准|锚定)/;
const DONE_TO_THEM =
  /改造|整治|整改|销号|攻坚|治理|化解|清零|建设|培育|引进|招引|突破|打造|推进|提升|新增|实施|落实/;

const inView: ContextRule = {
  id: 'in-view',
  reason: 'action-count',
  applies: ({ before, after }) => IN_VIEW.test(before) && !DONE_TO_THEM.test(before + after),
};

/** 「四套班子领导」 */
const leaders: ContextRule = {
  id: 'leaders',
  reason: 'attendance',
  applies: ({ figure, after }) => figure.unit === '套' && after.startsWith('班子'),
};

/** 「邀请13位企业家代表」: who sat in the meeting. */
const attendance: ContextRule = {
  id: 'attendance',
  reason: 'attendance',
  applies: ({ figure, after, text, sentence }) =>
    ['名', '位', '家', '人'].includes(figure.unit) &&
    /^[\p{Script=Han}]{0,8}?(?:代表|嘉宾|记者|委员)(?!\p{Script=Han}{0,6}(?:站|室|之家|中心|联络点))/u.test(
      after,
    ) &&
    /邀请|参加|出席|参会|座谈|发言|齐聚/.test(text.slice(sentence.start, sentence.end)),
};

/** 「实施8类30项工程」: how the 30 are sorted. */
const sorts: ContextRule = {
  id: 'sorts',
  reason: 'action-count',
  applies: ({ figure, after }) => figure.unit === '类' && /^\d/.test(after),
};

/** 「打响三场“渔港攻坚战”」: a plan that calls its work battles. */
const battle: ContextRule = {
  id: 'battle',
  reason: 'action-count',
  applies: ({ figure, after }) =>
    figure.unit === '场' &&
    figure.numeral.script === 'chinese' &&
    /^[\p{Script=Han}、“]{0,16}(?:战役|硬仗|攻坚战|大考)/u.test(after),
};

/** What a plan, a text or a meeting consists of. */
export const PLAN_COUNTS: readonly ContextRule[] = [
  planDivision,
  inView,
  setOut,
  indicatorsSet,
  belts,
  sorts,
  battle,
  attendance,
  leaders,
  proceedings,
  dutyHolders,
];
