import { DONE_IN_PLAN } from '../lexicon/timeWords';
import { insideBrackets } from '../structure/quotations';
import { NEWS_RULES, PLANNED } from './newsRules';
import { kindOfYear } from './openers';
import { lastBefore } from './namedYears';
import { plainWords } from './sentenceTense';
import type { Site } from './site';
import { done, surelyAhead } from './timePatterns';
import { earliestDue } from './year';

const doneInPlan = new RegExp(DONE_IN_PLAN);
const AHEAD_IN_REVIEW =
  /力争|预计可|争取(?:到|在)|计划到|(?:预计|有望)(?:今年|明年|下月|下半年|年底|年内|20\d\d年)|(?<![占按达])(?:全年|年度)计划(?:完成)?投资(?:[约超达近]|额)*\d/;
/** 「（目标6%左右）」: what had been set out, beside what came of it. */
const AIM_IN_BRACKETS = /^（?(?:年度|全年)?(?:预期|计划)?(?:目标|计划)/;

/** 「2022年实现产值60亿元」; 「2022年底前新增」 is due then. */
const TOLD_OF_YEAR =
  /^20\d{2}年(?!\d|[底末初]|以?前|度?(?:第|计划|目标))[^，。（]{2,24}?\d|20\d{2}年(?!(?:\d{1,2}月)?[底末初]?前)[^，]{0,12}?(?:实现|达|完成|增长|下降|新增)/;

/** Whether a sentence in a plan tells of years before those that are planned: there it sets out from. */
function tellsOfYearOver(site: Site): boolean {
  const { segment, clause, ofSentence, sentence } = site;
  const yearsOver = lastBefore(ofSentence.planEnds, clause.end);
  if (yearsOver !== undefined && yearsOver < site.context.documentYear)
    return !surelyAhead.test(segment.line.folded.slice(sentence.start, sentence.end));
  const named = ofSentence.years.findLast(({ end }) => end <= clause.end);
  if (!named || named.year >= earliestDue(site)) return false;
  // 「在2023年新增20家的基础上，新增30家」 sets out from there.
  if (segment.line.folded.slice(named.end, clause.start).includes('基础上')) return false;
  const words = segment.line.folded.slice(sentence.start, sentence.end);
  return TOLD_OF_YEAR.test(words) && !surelyAhead.test(words);
}

/** Whether a figure stands in brackets that say what had been set out, whatever its clause tells. */
export function isAimInBrackets({ segment, clause }: Site, position: number): boolean {
  const text = segment.line.folded;
  if (!insideBrackets(text, clause, position)) return false;
  const before = text.slice(clause.start, position);
  return AIM_IN_BRACKETS.test(before.slice(before.lastIndexOf('（')));
}

/** Whether words of the news say themselves that something is done. */
export function tellsOfDone(words: string): boolean {
  return done.test(plainWords(words));
}

/** What a clause tells, and the id of the rule that says so. */
export interface ToldKind {
  readonly kind: 'target' | 'outcome';
  readonly because: string;
}

/** Whether a clause tells what is to be or what has been, from its part, its verbs and its document. */
export function kindOf(site: Site): ToldKind {
  const { segment, clause } = site;
  const words = plainWords(segment.line.folded.slice(clause.start, clause.end));
  switch (segment.period) {
    case 'review':
      return inReview(words, site);
    case 'plan':
      return inPlan(words, site);
    case 'news':
      return inNews(words, site);
  }
}

function inReview(words: string, { segment, context }: Site): ToldKind {
  if (AHEAD_IN_REVIEW.test(words)) return { kind: 'target', because: 'ahead-in-review' };
  // A review of a year that goes on tells what it had planned.
  const isPlanned = segment.year === context.planYear && PLANNED.test(words);
  return isPlanned
    ? { kind: 'target', because: 'planned' }
    : { kind: 'outcome', because: 'in-review' };
}

function inPlan(words: string, site: Site): ToldKind {
  if (doneInPlan.test(words)) return { kind: 'outcome', because: 'done-in-plan' };
  return tellsOfYearOver(site)
    ? { kind: 'outcome', because: 'year-over' }
    : { kind: 'target', because: 'in-plan' };
}

function inNews(words: string, site: Site): ToldKind {
  const { ofSentence, clause, context, frame } = site;
  const named = ofSentence.years.findLast(({ end }) => end <= clause.end);
  const ofYear = named === undefined ? null : kindOfYear(named.year, context);
  const told = { site, words, named, ofYear };
  const rule = NEWS_RULES.find(({ applies }) => applies(told));
  if (rule) return { kind: rule.kind, because: rule.id };
  if (frame.kind) return { kind: frame.kind, because: 'frame' };
  return context.looksAhead
    ? { kind: 'target', because: 'looks-ahead' }
    : { kind: 'outcome', because: 'reports' };
}
