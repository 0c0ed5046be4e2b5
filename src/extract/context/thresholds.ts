import { insideBrackets } from '../structure/quotations';
import type { ContextRule } from './contextRule';

/**
 * What is asked of a firm or a project to be counted: the figure behind it is not the statement's. 「投资3亿元打造
 * 渔港项目」 tells what is spent.
 */
const MEASURED =
  /(?:营收|营业收入|产值|年产值|投资额?|总投资|估值|市值|规模|销售额|注册资本|纳税|税收|面积|收入)(?:规模)?(?:[约达超过破在]|不低于|超过|突破|达到)*$/;
const COUNTED =
  /^(?!、[^\d一二两三五十百千万亿])(?:（[^）]*）)?(?:以上|以下|以内)?(?:的)?[\p{Script=Han}“”、A-Za-z]{0,14}?(?:企业|项目|机构|公司|工程|总部|基金|团队|平台|园区|用户|单位|楼宇|人口|老人|强村)/u;

/** 「产值超百亿集群」: what is told apart by its size; 「形成产值超百亿元的集群」 promises the size. */
const CLASSED =
  /^(?:(?:产业)?集群|大区|强区|园区|企业|项目|产业(?=[，、、。]|$|继续|做|领跑|达到?\d))/;

/** What the money before it is for. */
const SPENT = /^(?:打造|建设(?!项目)|新建|实施|推进|用于|支持|改造)/;

/** 「营收10亿元以上企业5家」, but 「投资30亿元打造渔港项目」 spends it; 「投资额10亿元以上的重大项目」, 「三十亿以上重大工业项目」. */
export const threshold: ContextRule = {
  id: 'threshold',
  applies: ({ figure, before, after }) => {
    const amount =
      figure.unit.endsWith('元') ||
      (figure.unit === '' && /[千万亿]/.test(figure.numeral.scale || '亿'));
    if (!amount) return false;
    const bounded = figure.bound === 'min' || figure.bound === 'max';
    if (figure.bound !== 'exact' && CLASSED.test(after)) return true;
    if (!bounded && SPENT.test(after)) return false;
    return COUNTED.test(after) && (bounded || MEASURED.test(before));
  },
};

/** 「百亿级企业」, 「千亿级产业集群」. */
export const tier: ContextRule = {
  id: 'tier',
  applies: ({ figure, after }) => figure.unit === '级' || after.startsWith('级'),
};

/** 「（不含10亿元以上）」: what a bracket excludes or explains. */
export const bracketed: ContextRule = {
  id: 'threshold',
  applies: ({ text, clause, figure, before }) =>
    before.includes('（') &&
    insideBrackets(text, clause, figure.start) &&
    /（(?:不含|含|指|即|原|约)[^）]*$/.test(before),
};

/** 「高于预期目标（增长6%以上）」: what had been set out, which the clause only compares with. */
export const formerAim: ContextRule = {
  id: 'former-target',
  applies: ({ text, clause, figure, before }) =>
    before.includes('（') &&
    insideBrackets(text, clause, figure.start) &&
    /(?:高于|低于|好于|优于|超过|达到|完成)[^，（]{0,8}目标（[^）]*$/.test(before),
};

/** 「每万名常住人口」, 「万元GDP水耗」, 「每平方公里」. */
export const denominator: ContextRule = {
  id: 'denominator',
  applies: ({ figure, before, after }) =>
    /(?:每|单位|人均每)$/.test(before) ||
    (figure.numeral.script === 'scale' && /^(?:GDP|地区生产总值|单位|产值|工业增加值)/.test(after)),
};
