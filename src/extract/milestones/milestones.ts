import { MAX_QUOTE_CHARS } from '../../contract/fields';
import { DATED } from '../lexicon/dueDates';
import { completesPushed, COMPLETING, COMPLETING_IF_ANNOUNCED } from '../lexicon/milestoneVerbs';
import { phraseScanner } from '../lexicon/phraseScanner';
import type { Span } from '../model';
import { bareObject, isNamed } from '../things/named';
import { AFTER, closed } from './closingVerb';
import { isDefinite } from './definite';
import { itemsOf, runsWith } from './items';
import { leadIn } from './leadIn';
import { withWhole } from './partOfWork';
import { quoted, type MilestonePlace, type MilestoneReading } from './reading';
import { BEFORE, doneByAgent, verbThenObject } from './verbThenObject';
import { verbAlone } from './verbAlone';
import { isDatedAhead, whenBefore } from './when';

/** 「鲸湾核心区改造工程基本完成」: how far a work comes is told where it is to be done. */
const WHOLLY = /^(?:基本|全面|全部|如期|按期|\d{1,2}月(?:底|份)?)+$/;
/** No shorter one is named: 「老旧小区改造」. */
const WORK = /^(?:.{7,}(?:工程|改造|整治|主体|搬迁|征拆|整备)|.{4,}[扩改迁]建)$/;
/** What pushes an object towards its verb: 「推动…落地」. */
const PUSHED = /推动|推进|加快|实现|确保|力争|争取|促进|完成|让/;
/** 「鲸湾线获批并开工」: what happens to the thing before. */
const FIRST_DONE = /(?:获批|立项|核准|批复|[纳列]入[^，、]{2,12})?[并且]$/;
/** 「鲸湾医院主体封顶、鹭湾医院投入使用」: what becomes of another thing, before the mark. */
const OTHER_DONE = /^.*(?:封顶|合龙|贯通|获批|完工|竣工|开工|动工|扩容|落实落地)、/;
/** Before the object of an announced verb: 「确保明年鲸湾大桥将…」. */
const OPENS_OBJECT = new RegExp(
  `^(?:同时|其中|此外|确保|力争|争取|推动|推进|促进|让|预计|${DATED})+`,
);
const findVerbs = phraseScanner([...BEFORE, ...AFTER].map((verb) => [verb, null] as const));
/** Works that something can complete of itself; a wide word (工作, 任务) would take in every duty. */
const COMPLETED =
  /^((?!各|全部|所有)[\p{Script=Han}\d][^，]{2,40}?)完成((?:[一二三四]期)?[\p{Script=Han}]{0,12}(?:搬迁|改造|验收|封顶|立项|征拆|签约|移交|迁址|工程主体|(?<!市场|经营|商事|责任)主体|扩建|改建|交付|合龙|选址|整备|施工|装修|主体结构|主体工程|(?:主体|结构|施工|土建|工程)建设))$/u;

/**
 * The milestones of a clause: a verb of completion and a named or definite object, on either side of it or, where
 * the clause says nothing but when, in the words before. One verb with several objects makes one; a list in which
 * each item has its own verb makes as many.
 * @param text the line in one width. @param place of a clause whose figures, if any, are all context.
 */
export function readMilestones(text: string, place: MilestonePlace): readonly MilestoneReading[] {
  const { clause } = place;
  const words = text.slice(clause.start, clause.end);
  // Most clauses complete nothing, and need no closer look.
  const verbs = findVerbs(words).length;
  if (verbs === 0) return NONE;
  const lead = leadIn(text, clause);
  const listed = verbs > 1 && words.includes('、') ? ofEachItem(text, clause, lead) : NONE;
  if (listed.length > 0) return listed;
  const rest = words.slice(lead.length);
  const found =
    verbThenObject(text, clause, lead, rest) ??
    objectThenVerb(text, clause, lead) ??
    completedByItself(clause, rest) ??
    doneByAgent(text, clause, lead, rest);
  if (found) return [withWhole(found, text, place)];
  const some = words.includes('、') ? someOfItems(text, clause, lead) : NONE;
  if (some.length > 0) return some;
  const alone = verbAlone(text, place, words);
  return alone ? [withWhole(alone, text, place)] : NONE;
}

const NONE: readonly MilestoneReading[] = [];

/** 「推动A、B开工、C通车」, 「开工A、B、建成C」: a milestone for each of several verbs, none where one has no object. */
function ofEachItem(text: string, clause: Span, lead: string): readonly MilestoneReading[] {
  const items = itemsOf(text, clause);
  const leadOf = (item: Span) => leadIn(text, item);
  const closing = runsWith(items, ({ start, end }) => endsWithVerb(text.slice(start, end)), 'last');
  if (closing.length > 0)
    return ofEach(closing, (run) => objectThenVerb(text, run, leadOf(run), PUSHED.test(lead)));
  const behindLead = (item: Span) => text.slice(item.start + leadOf(item).length, item.end);
  const opening = runsWith(items, (item) => beginsWithVerb(behindLead(item)), 'first');
  return ofEach(opening, (run) => verbThenObject(text, run, leadOf(run), behindLead(run)));
}

/** The milestones of all runs of a list, or none. */
function ofEach(
  runs: readonly Span[],
  read: (run: Span) => MilestoneReading | null,
): readonly MilestoneReading[] {
  const found: MilestoneReading[] = [];
  for (const run of runs) {
    const reading = read(run);
    if (!reading) return NONE;
    found.push({ ...reading, itemEnd: run.end });
  }
  return found;
}

function beginsWithVerb(words: string): boolean {
  return BEFORE.some((verb) => words.startsWith(verb));
}

function endsWithVerb(words: string): boolean {
  return closed(words).verb !== '';
}

/** 「推动鲸湾医院完成搬迁」: the verb stands between the thing and what is done to it. */
function completedByItself(clause: Span, rest: string): MilestoneReading | null {
  const [, named = '', work = ''] = COMPLETED.exec(rest) ?? [];
  const when = whenBefore(named).words;
  const thing = bareObject(named.slice(0, named.length - when.length));
  if (!isNamed(thing) || clause.end - clause.start > MAX_QUOTE_CHARS) return null;
  return {
    rule: 'milestone-completed',
    object: thing + work,
    verb: '完成',
    when,
    quote: { start: clause.start, end: clause.end },
  };
}

/** 「推动A开工建设、B接入电网、C通车」: things with verbs of their own, of which some complete. */
function someOfItems(text: string, clause: Span, lead: string): readonly MilestoneReading[] {
  if (!PUSHED.test(lead)) return NONE;
  const found: MilestoneReading[] = [];
  let from = clause.start;
  for (const item of itemsOf(text, clause)) {
    if (!endsWithVerb(text.slice(item.start, item.end))) continue;
    const run = { start: from, end: item.end };
    const reading = objectThenVerb(text, run, leadIn(text, run), true);
    if (reading)
      found.push({
        ...reading,
        rule: 'milestone-of-several',
        besideOthers: true,
        itemEnd: item.end,
      });
    from = item.end + 1;
  }
  return found;
}

function objectThenVerb(
  text: string,
  clause: Span,
  lead: string,
  isPushed = PUSHED.test(lead),
): MilestoneReading | null {
  const { verb, before } = closed(text.slice(clause.start, clause.end));
  const when = whenBefore(before);
  // 「鲸湾水厂工程预计6月完成」: only what is announced tells that the verb is none of what was done.
  const dated = when.announced || isDatedAhead(when.words);
  const closes = COMPLETING.has(verb) || (dated && COMPLETING_IF_ANNOUNCED.has(verb));
  const pushed = isPushed && completesPushed(verb);
  const head = before.slice(0, before.length - when.words.length);
  const wholly = verb === '完成' && WHOLLY.test(when.words) && WORK.test(head);
  if (!closes && !pushed && !wholly) return null;
  const object = bareObject(
    when.announced
      ? head.replace(OPENS_OBJECT, '')
      : head.slice(lead.length).replace(FIRST_DONE, '').replace(OTHER_DONE, ''),
  );
  return isDefinite(object, verb) && isDueOrNarrow(verb, object, when.words)
    ? {
        rule: 'milestone-object-verb',
        object,
        verb,
        when: when.words,
        quote: quoted(text, clause, 0, 0),
        objectFirst: true,
      }
    : null;
}

/** Behind its object 完成 takes no duty, 「各项任务确保如期完成」, and 开放 asks for a date. */
function isDueOrNarrow(verb: string, object: string, when: string): boolean {
  if (verb === '完成')
    return !/^(?:首批|各|所有|其余|剩余|年度|全部)|(?:任务|工作|事项|目标)$/.test(object);
  return verb !== '开放' || /[年月日节]|元旦|国庆/.test(when);
}
