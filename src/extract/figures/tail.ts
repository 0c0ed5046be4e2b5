import { GIVES, SERVED } from '../lexicon/aroundNouns';
import type { Figure, Span } from '../model';

/** Words that begin what the next figure says of the same thing: 「5家企业总投资3亿元」. */
const OF_NEXT =
  /(?:的|(?<=.{2})(?:新?开工|动工|竣工|完工|投产)|全年|今年|年内|[上下]半年|总投资|投资|总面积|面积|总额|金额|产值|年?营收|总量|总数|惠及|服务|覆盖|涉及|带动|拉动|实现|完成|预计|累计|共|达|增至|占(?!地)|增长|提高|提升|下降|减少|新增|获|分别|为|在|向|被|将).*$/;

/** 「21个渔村的6万户」, 「为60家企业解决贷款2亿元」: the noun of the first of two figures. */
const JOINED = new RegExp(`^(?:([\\p{Script=Han}]{2,8})的|(${SERVED})(?:${GIVES})[^、]*)$`, 'u');

/**
 * Where the words end that belong to a figure before another one of its clause: at the last list mark
 * between them, or with the noun of the first, where the second has words of its own before or behind it:
 * 「56个项目总投资98亿元」, 「5所高校79门课程」.
 */
export function tailEnd(text: string, clause: Span, figure: Figure, next?: Figure): number {
  if (!next) return clause.end;
  const mark = lastMark(text, figure.end, next.boundStart);
  const between = text.slice(figure.end, next.boundStart);
  const [, owner, served] = JOINED.exec(between) ?? [];
  const noun = owner ?? served;
  if (noun !== undefined) return figure.end + noun.length;
  if (mark > figure.end) return mark;
  const counted = between.replace(OF_NEXT, '');
  // 「新增泊位30个渔船5艘」: nothing tells whose the words between are.
  const isApart = counted !== between || (next.unit !== '%' && hasNoun(text, clause, next));
  const isNoun = /^\p{Script=Han}{2,10}$/u.test(counted.replace(LEVELS, '').replace(/[“”]/g, ''));
  return isApart && isNoun ? figure.end + counted.length : mark;
}

function hasNoun(text: string, clause: Span, { end }: Figure): boolean {
  return end < clause.end && /^[\p{Script=Han}“]/u.test(text.charAt(end));
}

/** 「8个省、市、区三级项目」: levels of government are one word with their marks. */
const LEVELS = /(?:[国省市区县镇][、和])+[省市区县镇村](?=[两三四]级|重点)/g;

/** The last list mark before `to`, or `from`. */
export function lastMark(text: string, from: number, to: number): number {
  const between = text.slice(from, to).replace(LEVELS, (levels) => '级'.repeat(levels.length));
  return from + Math.max(between.lastIndexOf('、'), between.lastIndexOf('和'), 0);
}
