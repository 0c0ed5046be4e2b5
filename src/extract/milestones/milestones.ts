import { MAX_QUOTE_CHARS } from '../../contract/fields';
import {
  COMPLETING,
  MILESTONE_NOUNS,
  VERBS_AFTER_OBJECT,
  VERBS_BEFORE_OBJECT,
} from '../lexicon/milestoneVerbs';
import { phraseScanner } from '../lexicon/phraseScanner';
import type { Span } from '../model';

export interface MilestoneReading {
  readonly rule: string;
  readonly object: string;
  readonly verb: string;
  readonly quote: Span;
}

const INDEFINITE =
  /^(?:该|一批|更多|一系列|各类|多个|系列|有关|相关|有影响力|重点|重大)|一批|若干(?!措施|规定|意见|政策|举措)|(?:^|的)更多|目标任务|强国|范例|新局面|新篇章/;
/** Lead-ins that leave a clause's verb as it is. */
const LEAD =
  /^(?:并|同时|基本(?=建成|完成)|正式(?=开|启|投|揭|设|挂)|新(?=设立|开通|开业|启用|出台|推出)|加快|加紧|全力|积极|协同|协调|谋划|确保|力争|争取|实现|如期|按期|全面|初步|高水平|高质量|高标准|支持|试点|研究|逐步|尽快|将|今年|[在于](?=年|\d|上半|下半)|年内|年底前?|\d+月(?:底|初|上旬|中旬|下旬)?前?|20\d\d年(?:\d+月)?(?:底|初|上半年|下半年)?前?|上半年|下半年|让|对外|结合|即将|促进|推动|推进|发起|(?:制定|制订|编制|修订|修编|研究制定)(?=出台|发布|印发)|(?:编制|修编|修订)(?=完成)|以[^，]{1,6}模式|[\p{Script=Han}]{2,12}?(?:今年|明年|年内)?(?:提出|将|要(?!素)))+/u;
/** What pushes an object towards its verb: 「推动…落地」. */
const PUSHED = /推动|推进|加快|实现|确保|力争|争取|促进|完成|让/;
/** How and when, between an object and its verb. */
const MANNER =
  /(?:实现|全面|正式|如期|尽快|加快|对外|顺利|同步|整体|年内|今年|明年|下月|年底前?|[上下]半年|(?:第?[一二三四]|下)季度|20\d\d年(?:底|初)?前?|\d+月(?:\d+日|[底初]|[上中下]旬)?前?)+$/;
/** 「海湾大桥将于」: what announces stands between an object and its date. */
const ANNOUNCED = /(?:预计|计划|将|拟|有望|力争|争取)+[于在]?$/;
/** 「鲸湾线获批并开工」: what happens to the thing before. */
const FIRST_DONE = /(?:获批|立项|核准|批复)?[并且]$/;
const BEFORE = [...VERBS_BEFORE_OBJECT].sort((a, b) => b.length - a.length);
const AFTER = [...VERBS_AFTER_OBJECT].sort((a, b) => b.length - a.length);
const findVerbs = phraseScanner([...BEFORE, ...AFTER].map((verb) => [verb, null] as const));
/** Works that something can complete of itself; a wide word (工作, 任务) would take in every duty. */
const COMPLETED =
  /^((?!各|全部|所有)\p{Script=Han}[^，]{2,40}?)完成([\p{Script=Han}]{0,8}(?:搬迁|改造|验收|封顶|立项|征拆|签约|移交|迁址|扩建|改建|交付|合龙|选址|整备))$/u;
const SHORTEST_OBJECT = 3;
const LONGEST_OBJECT = 90;

/**
 * The milestone of a clause: a verb of completion and a named or definite object, on either side of it.
 * @param text the line in one width. @param clause a clause whose figures, if any, are all context.
 */
export function readMilestone(text: string, clause: Span): MilestoneReading | null {
  const words = text.slice(clause.start, clause.end);
  // Most clauses complete nothing, and need no closer look.
  if (findVerbs(words).length === 0) return null;
  const lead = LEAD.exec(words)?.[0] ?? '';
  const rest = words.slice(lead.length);
  return (
    verbThenObject(text, clause, lead, rest) ??
    objectThenVerb(text, clause, words, lead) ??
    completedByItself(clause, rest) ??
    firstOfSeveral(text, clause, lead)
  );
}

/** 「推动鲸湾医院完成搬迁」: the verb stands between the thing and what is done to it. */
function completedByItself(clause: Span, rest: string): MilestoneReading | null {
  const [, named = '', work = ''] = COMPLETED.exec(rest) ?? [];
  const thing = named.replace(MANNER, '');
  if (!isNamed(thing) || clause.end - clause.start > MAX_QUOTE_CHARS) return null;
  return {
    rule: 'milestone-completed',
    object: thing + work,
    verb: '完成',
    quote: { start: clause.start, end: clause.end },
  };
}

/** The rule of a milestone whose clause goes on to another thing. */
export const FIRST_OF_SEVERAL = 'milestone-first';

/** 「推动A开工建设、B接入电网」: two things and two verbs, the first of which completes. */
function firstOfSeveral(text: string, clause: Span, lead: string): MilestoneReading | null {
  if (!PUSHED.test(lead)) return null;
  const from = clause.start + lead.length;
  for (
    let mark = text.indexOf('、', from);
    mark > 0 && mark < clause.end;
    mark = text.indexOf('、', mark + 1)
  ) {
    const first = objectThenVerb(
      text,
      { start: clause.start, end: mark },
      text.slice(clause.start, mark),
      lead,
    );
    if (first) return { ...first, rule: FIRST_OF_SEVERAL };
  }
  return null;
}

function verbThenObject(
  text: string,
  clause: Span,
  lead: string,
  rest: string,
): MilestoneReading | null {
  const verb = BEFORE.find((candidate) => rest.startsWith(candidate));
  if (!verb) return null;
  const object = rest.slice(verb.length).replace(/^(?:实施|建设|运营|施行|并实施)/, '');
  return isDefinite(object, verb)
    ? {
        rule: 'milestone-verb-object',
        object,
        verb,
        quote: quoted(text, clause, lead.length, verb.length),
      }
    : null;
}

function objectThenVerb(
  text: string,
  clause: Span,
  words: string,
  lead: string,
): MilestoneReading | null {
  const rest = words.slice(lead.length);
  const verb = AFTER.find(
    (candidate) => rest.endsWith(candidate) && rest.length > candidate.length,
  );
  if (!verb || (!PUSHED.test(lead) && !COMPLETING.has(verb))) return null;
  const announced = words.slice(0, -verb.length).replace(MANNER, '');
  const object = ANNOUNCED.test(announced)
    ? announced.replace(ANNOUNCED, '')
    : rest.slice(0, -verb.length).replace(MANNER, '').replace(FIRST_DONE, '');
  return isDefinite(object, verb)
    ? { rule: 'milestone-object-verb', object, verb, quote: quoted(text, clause, 0, 0) }
    : null;
}

function isDefinite(object: string, verb: string): boolean {
  const nouns = MILESTONE_NOUNS[verb];
  return isNamed(object) && (!nouns || nouns.test(object));
}

function isNamed(object: string): boolean {
  const { length } = object;
  return length >= SHORTEST_OBJECT && length <= LONGEST_OBJECT && !INDEFINITE.test(object);
}

/** The clause, cut to sixty characters around its verb. */
function quoted(text: string, clause: Span, lead: number, verb: number): Span {
  const whole = { start: clause.start, end: clause.end };
  if (whole.end - whole.start <= MAX_QUOTE_CHARS) return whole;
  if (verb > 0) {
    const start = clause.start + lead;
    const limit = Math.min(clause.end, start + MAX_QUOTE_CHARS);
    const mark = text.lastIndexOf('、', limit);
    return { start, end: limit < clause.end && mark > start ? mark : limit };
  }
  return { start: clause.end - MAX_QUOTE_CHARS, end: clause.end };
}
