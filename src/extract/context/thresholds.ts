import { isMoney } from '../figures/money';
import { insideBrackets } from '../structure/quotations';
import type { FigureView } from '../model';
import type { ContextRule } from './contextRule';

/**
 * What is asked of a firm or a project to be counted: the figure behind it is not the statement's. 「投资3亿元打造
 * 渔港项目」 tells what is spent.
 */
const MEASURED =
  /(?:营收|营业收入|产值|年产值|投资额?|总投资|估值|市值|规模|销售额|注册资本|纳税|税收|面积|收入)(?:规模)?(?:[约达超过破在]|不低于|超过|突破|达到)*$/;
const COUNTED =
  /^(?!、[^\d一二两三五十百千万亿])(?:人民币)?(?:（[^）]*）)?(?:以上|以下|以内)?(?:的)?[\p{Script=Han}“”、A-Za-z]{0,14}?(?:企业|项目|机构|公司|工程|总部|基金|团队|平台|园区|用户|单位|楼宇|人口|老人|强村|[村组社]集体|合作社|开发区|高新区|集聚区|[企商农]户|村(?=达|占|比|$))/u;

/** 「1亿元（或1000万美元）以上项目」: the bound stands behind what is added to the amount. */
const BOUND_BEHIND = /^(?:人民币)?(?:（[^）]*）)?以[上下](?=[\p{Script=Han}“])/u;

/** 「产值超百亿集群」: what is told apart by its size; 「形成产值超百亿元的集群」 promises the size. */
const CLASSED =
  /^(?:(?:产业)?集群|大区|强区|园区|企业|项目|产业(?=[，、、。]|$|继续|做|领跑|达到?\d))/;

/** 「成为全省首个破万亿元的市辖区」: the size that such places have. */
const CLUB = /^的?(?:市辖区|城市|[强大]?[区县]|省份|俱乐部)(?=$|[，、。])/;
const FIRST_OF_CLUB = /(?:首个|唯一)[^，]{0,16}$/;

/** 「年收入10万元以上群体」: whom, or what state, an income tells. */
const INCOME_GROUP = /^(?:以[上下])?的?(?:群体|人群|家庭|现象)/;

/** 「75%的渔村收入超百万元」: what makes them count for the part that is told. */
const OF_A_PART = /\d%(?:以上)?的[^，、；\d]{2,14}$/;

/** What the money before it is for. */
const SPENT = /^(?:启动|打造|建设(?!项目)|新建|实施|推进|用于|支持|改造)/;

const RAISED = /(?:设立|组建|成立|发起|募集|打造|构建|形成)[^，、\d]{0,16}$/;
const FUND = /^的?[^，、\d]{0,14}基金/;

/** 「设立总规模50亿元的产业基金」: how much is raised is what is promised. */
export function raisesFund({ before, after }: Pick<FigureView, 'before' | 'after'>): boolean {
  return FUND.test(after) && RAISED.test(before);
}

/** 「营收10亿元以上企业5家」, but 「投资30亿元打造渔港项目」 spends it; 「投资额10亿元以上的重大项目」, 「三十亿以上重大工业项目」. */
const threshold: ContextRule = {
  id: 'threshold',
  reason: 'threshold',
  applies: ({ figure, before, after }) => {
    const amount =
      isMoney(figure.unit) || (figure.unit === '' && /[千万亿]/.test(figure.numeral.scale || '亿'));
    if (!amount) return false;
    const bounded = figure.bound === 'min' || figure.bound === 'max' || BOUND_BEHIND.test(after);
    if (raisesFund({ before, after })) return false;
    // 「10亿元以上5个」
    if (bounded && /^\d+[家个户项]/.test(after)) return true;
    // 「6个50亿元以上、30个亿元以上渔业项目」
    if (bounded && /\d[家个户项]$/.test(before)) return true;
    if (figure.bound !== 'exact' && CLASSED.test(after)) return true;
    if (CLUB.test(after) && (bounded || FIRST_OF_CLUB.test(before))) return true;
    if (before.endsWith('收入') && INCOME_GROUP.test(after)) return true;
    if (bounded && OF_A_PART.test(before)) return true;
    if (!bounded && SPENT.test(after)) return false;
    return COUNTED.test(after) && (bounded || MEASURED.test(before));
  },
};

/** 「百亿级企业」, 「千亿级产业集群」. */
const tier: ContextRule = {
  id: 'tier',
  reason: 'tier',
  applies: ({ figure, after }) => figure.unit === '级' || after.startsWith('级'),
};

/** 「（不含10亿元以上）」: what a bracket excludes or explains. */
const bracketed: ContextRule = {
  id: 'bracketed',
  reason: 'threshold',
  applies: ({ text, clause, figure, before }) =>
    before.includes('（') &&
    insideBrackets(text, clause, figure.start) &&
    /（(?:不含|含|指|即|原|约|或)[^）]*$/.test(before),
};

/** 「高于预期目标（增长6%以上）」: what had been set out, which the clause only compares with. */
const formerAim: ContextRule = {
  id: 'former-aim',
  reason: 'former-target',
  applies: ({ text, clause, figure, before }) =>
    before.includes('（') &&
    insideBrackets(text, clause, figure.start) &&
    /(?:高于|低于|好于|优于|超过|达到|完成)[^，（]{0,8}目标（[^）]*$/.test(before),
};

/** 「增速超过7%的预期目标」: the aim that was passed, not what came of it. */
const aimPassed: ContextRule = {
  id: 'aim-passed',
  reason: 'former-target',
  applies: ({ text, figure, before, after }) =>
    (/^的(?:年初|年度|全年|预期|增长)*目标/.test(after) ||
      (/^的(?:年度|全年)?(?:目标)?任务/.test(after) && before.includes('完成'))) &&
    /(?:超过|超|高于|低于|好于|快于|实现|完成|达到)(?:全年|年度)?$/.test(
      before + text.slice(figure.boundStart, figure.start),
    ) &&
    /增速|超过|高于|低于|好于|快于|完成/.test(before + text.slice(figure.boundStart, figure.start)),
};

/** 「占年度计划投资6亿元的30%」: what the share is of. */
const PLAN_SHARED =
  /(?:占|达到?|为|完成(?:了)?)[^，；、\d]{0,6}(?:计划|目标|任务|预算)[^，；、\d]{0,6}$/;
const ITS_SHARE = /^的\d[\d.]*%/;

const planShared: ContextRule = {
  id: 'plan-shared',
  reason: 'former-target',
  applies: ({ figure, before, after }) =>
    figure.unit !== '%' && ITS_SHARE.test(after) && PLAN_SHARED.test(before),
};

/** 「最高给予3000万元资助」, 「最高奖励200万元」: how much one firm may be given. */
const AT_MOST_GIVEN =
  /最高(?:可|能)?(?:一次性)?(?:给予|奖励|奖补|补[贴助]|资助|支持|获得?|享受?|申请)?(?:不超过|达)?$/;
const GIVEN = /奖励|奖补|补[贴助]|资助|扶持|支持|贷款|授信/;

const ceiling: ContextRule = {
  id: 'ceiling',
  reason: 'threshold',
  applies: ({ figure, before, after }) =>
    isMoney(figure.unit) &&
    before.includes('最高') &&
    AT_MOST_GIVEN.test(before) &&
    (GIVEN.test(before) || GIVEN.test(after)),
};

/** 「建筑面积占比上限提高到30%」: what a rule allows. */
const allowed: ContextRule = {
  id: 'allowed',
  reason: 'threshold',
  applies: ({ figure, before }) =>
    figure.unit === '%' && before.includes('限') && /[上下]限[^，、；]{0,12}$/.test(before),
};

/** 「每万名常住人口」, 「万元GDP水耗」, 「每平方公里」. */
const denominator: ContextRule = {
  id: 'denominator',
  reason: 'denominator',
  applies: ({ figure, before, after }) =>
    before.endsWith('每') ||
    (figure.numeral.script === 'scale' &&
      (before.endsWith('单位') || /^(?:GDP|地区生产总值|单位|产值|工业增加值)/.test(after))),
};

/** What is asked of a thing, allowed or given at most, or was aimed at before. */
export const THRESHOLDS: readonly ContextRule[] = [
  tier,
  threshold,
  ceiling,
  allowed,
  bracketed,
  formerAim,
  aimPassed,
  planShared,
  denominator,
];
