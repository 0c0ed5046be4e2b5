import { DUE_DATE } from '../lexicon/dueDates';
import { COMPLETING, ONLY_ANNOUNCED } from '../lexicon/milestoneVerbs';
import { thingBefore } from '../things/thingBefore';
import { closed } from './closingVerb';
import { isDefinite } from './definite';
import { partOf } from './partOfWork';
import { quoted, type MilestonePlace, type MilestoneReading } from './reading';
import { isAnnounced, saysOnlyWhen } from './when';

/** 「该馆预计6月开馆」, 「项目计划2027年竣工」: what stands for the thing named before. */
const STANDS_FOR = /^(?:[该本]?(?:项目|工程)|该\p{Script=Han}{1,3}?)(?=预计|计划|拟|将|有望|力争)/u;
/** 「二期预计6月开工」: the next phase of the thing named before. */
const PHASE = /^([一二三四]期)(?:工程|项目)?(?=预计|计划|拟|将|有望|力争)/;
/** 「鲸湾大桥正在铺设桥面，」: the work on the thing that is named before. */
const WORK = /(?:工程|项目|改造|建设)$/;
const AT_WORK = /正在(?:进行|开展|实施|加紧|抓紧)?(\p{Script=Han}{2,10})，$/u;

/** 「计划投产时间为2027年7月」: the verb within a noun, and its date. */
const TIMED = new RegExp(
  `^(?:预计|计划)(\\p{Script=Han}{2,6})时间(?:为|是|在)((?:${DUE_DATE})+)$`,
  'u',
);

/** 「…，计划2027年9月建成」: what is completed is named before. */
export function verbAlone(
  text: string,
  { clause, sentence, from }: MilestonePlace,
  words: string,
): MilestoneReading | null {
  // 「计划3月开工，12月完工」: the announcement governs the month behind it too.
  const announced = isAnnounced(text.slice(sentence.start, clause.start));
  const phase = PHASE.exec(words);
  const alone = verbAndWhen(words.slice(phase?.[0].length ?? 0).replace(STANDS_FOR, ''), announced);
  if (!alone) return null;
  const { verb, when } = alone;
  const named = thingBefore(text, from, sentence, clause);
  if (!named) return null;
  const object = phase
    ? partOf(named.name, phase[1] ?? '')
    : named.name + workOn(named.name, verb, text.slice(sentence.start, clause.start));
  return isDefinite(object, verb)
    ? {
        rule: 'milestone-verb-alone',
        object,
        verb,
        when,
        quote: quoted(text, clause, 0, 0),
        namedIn: named.clause,
      }
    : null;
}

/** The work on a thing that 完成 completes, told before; none for what is a work itself. */
function workOn(name: string, verb: string, before: string): string {
  return verb === '完成' && !WORK.test(name) ? (AT_WORK.exec(before)?.[1] ?? '') : '';
}

/** The verb of a clause that says nothing but when. */
function verbAndWhen(
  words: string,
  announced: boolean,
): { readonly verb: string; readonly when: string } | null {
  const { verb, before } = closed(words);
  if ((COMPLETING.has(verb) || ONLY_ANNOUNCED.has(verb)) && saysOnlyWhen(before, announced))
    return { verb, when: before };
  const [, timed = '', date = ''] = words.includes('时间') ? (TIMED.exec(words) ?? []) : [];
  return COMPLETING.has(timed) ? { verb: timed, when: date } : null;
}
