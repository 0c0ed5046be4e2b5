import type { Span } from '../model';
import { clauses, sentences } from '../structure/clauses';
import { bareObject, isNamed } from './named';

/** How far back the words may stand that name the object, in characters. */
const LOOK_BACK = 300;
/** Before the thing that a clause is about: what it leans on and what is done to it. */
const OPENS =
  /^(?:据悉|据了解|据介绍|其中|目前|此外|另外|同时|下一步|[\p{Script=Han}]{0,6}[区市局](?=将|要|推|加|正)|\p{Script=Han}{2}(?=将(?:加快|全力|推进|推动|启动|建设|新建|实施|打造))|今年|将|要|(?:正在?|稳妥|稳步|积极|全力|加快|推进|推动|抓好|开工|新建|建设|实施|启动|打造|谋划)+)+/u;
/** Where what is told of a thing begins. */
const TOLD =
  /目前|近期|分[一二两三四五]期|正在|正(?=加快|加紧|抓紧|全力)|已|将|预计|计划|拟|有望|力争|也|均|是|为|共(?![享同建])|20\d\d年|完成|进入|纳入|列入|被|总体|形象进度|主线|总投资|投资|[全总]长|(?:总?建筑|占地|用地|总)面积|占地|[起位处]于|起自|[于至到]|在(?!建)|--|施工现场|（|进展|顺利/;
/** What names nothing: who or what was told of before, a part of it, a place, a time, how many there are. */
const NAMELESS =
  /^(?:地[上下]|[一二三四]期|建筑高度|(?:20\d\d年)?\d+月\d*日?$|记者|[这该其本在从自可也并与不]|项目|工程|建设|总?工期|全线|.{0,6}(?:区|市|街道|镇)$|.{0,6}区内)|(?:建成|完工|竣工|开工|通车|投用|获悉|机制|力度)$|\d+[个座条所家栋处项]|[，。；：]/;
/** What is done to a thing, behind its name: 「鹭湾产业园建设」. */
const WORK_ON = /(?<=.{3})(?:开工建设|开工|动工|建设|主体(?:结构|工程)?)$/;
/** What opens an aim or a way to it, no thing. */
const AIM =
  /^(?:聚焦|围绕|深化|坚持|强化|完善|落实|提升|优化|健全|加强|加密|服务|全力以赴|确保|扎实|继续|进行|着力|深入|统筹|持续)/;
const LONGEST_HEAD = 40;

/** A thing named before, and the clause that names it. */
export interface NamedBefore {
  readonly name: string;
  readonly clause: Span;
}

/**
 * The thing that a clause of a date and a verb alone completes: at the head of its sentence or of a later clause
 * of it, else of the sentence before.
 * @param from where the paragraph begins.
 */
export function thingBefore(
  text: string,
  from: number,
  sentence: Span,
  clause: Span,
): NamedBefore | null {
  const ahead = { start: sentence.start, end: clause.start };
  const own = pushedLast(text, ahead) ?? thingIn(text, ahead);
  if (own) return own;
  const before = { start: Math.max(from, sentence.start - LOOK_BACK), end: sentence.start };
  for (const earlier of sentences(text, before).reverse()) {
    const head = thingIn(text, earlier);
    if (head) return head;
  }
  return null;
}

/** 「加快鲸湾医院建设，」: what is pushed right before. */
const PUSHED =
  /^(?:同时|并)?(?:全力|加快|加速|持续|积极|高质量|高标准|推进|推动|抓好|协调|统筹)+([^，；：。]{3,30}?)(?:项目)?(?:建设|施工)$/;

/** The thing that the last clause of a run pushes; null where it does anything else. */
function pushedLast(text: string, run: Span): NamedBefore | null {
  for (const clause of clauses(text, run).reverse()) {
    const words = text.slice(clause.start, clause.end);
    const name = PUSHED.exec(words)?.[1];
    if (name !== undefined) return isThing(name) ? { name, clause } : null;
    if (!DONE_TO_IT.test(words)) return null;
  }
  return null;
}

/** What is said of the thing before and names none: 「实现5月底主体工程完工」. */
const DONE_TO_IT =
  /^(?:力争|确保|实现|预计|计划)?[^，]{0,14}(?:主体(?:结构|工程)?|土建|桩基)[^，]{0,6}(?:完工|封顶|完成)$/;

function isThing(name: string): boolean {
  return isNamed(name) && !NAMELESS.test(name) && !AIM.test(name) && !/[、和]/.test(name);
}

/** The first thing that a run names at the head of a clause. */
export function thingIn(text: string, run: Span): NamedBefore | null {
  const start = Math.max(run.start, run.end - LOOK_BACK);
  for (const clause of clauses(text, { start, end: run.end })) {
    // Cut in the middle by the limit, it would name half a thing.
    if (clause.start === start && start > run.start) continue;
    const words = bareObject(text.slice(clause.start, clause.end).replace(OPENS, ''));
    const told = words.search(TOLD);
    const head = (told < 0 ? words : words.slice(0, told)).replace(WORK_ON, '');
    if (head.length <= LONGEST_HEAD && isNamed(head) && !NAMELESS.test(head) && !AIM.test(head))
      return { name: head, clause };
  }
  return null;
}
