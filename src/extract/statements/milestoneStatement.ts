import { phraseOf } from '../../contract/indicatorPhrase';
import type { Statement } from '../../contract/documentRecord';
import type { RecordPlace } from '../../contract/places';
import { shortId } from '../identity';
import type { Figure } from '../model';
import { VERBS_AFTER_OBJECT } from '../lexicon/milestoneVerbs';
import { readBesideFigures } from '../milestones/besideFigures';
import { readMilestones } from '../milestones/milestones';
import type { MilestoneReading } from '../milestones/reading';
import { isAnnounced } from '../milestones/when';
import { placeInCityDocument, tellsAsCity } from '../structure/attribution';
import { shownWithGaps } from '../text/damage';
import { themeOf } from '../themes/statementTheme';
import { dueDateIn, sideOf, type DueDate } from './dueDate';
import type { Site } from './site';
import { firmnessAt } from './strength';
import { kindOf, tellsOfDone } from './tense';
import { yearOf, type StatedYear } from './year';

const LONGEST_OBJECT = 40;
const completes = new RegExp(VERBS_AFTER_OBJECT.join('|'));

/** The milestones of a clause without figures of its own; what is past is none. */
export function milestoneStatements(site: Site): readonly Statement[] {
  const { segment, clause, sentence } = site;
  if (segment.period === 'review') return [];
  return readMilestones(segment.line.folded, { clause, sentence, from: segment.start })
    .map((reading) => milestoneStatement(reading, site))
    .filter((statement) => statement !== null);
}

/** Those of a clause that counts something besides. */
export function milestonesBeside(site: Site, figures: readonly Figure[]): readonly Statement[] {
  const { segment, clause } = site;
  if (
    segment.period === 'review' ||
    !segment.line.folded.slice(clause.start, clause.end).includes('、')
  )
    return NO_MILESTONES;
  return readBesideFigures(segment.line.folded, clause, figures)
    .map((reading) => milestoneStatement(reading, site))
    .filter((statement) => statement !== null);
}

const NO_MILESTONES: readonly Statement[] = [];

function milestoneStatement(reading: MilestoneReading, site: Site): Statement | null {
  const { segment, context, clause } = site;
  const due = dueDateIn(reading.when, context);
  if (isOver(site, due, reading.when)) return null;
  const { start, end } = reading.quote;
  const told = reading.itemEnd ?? clause.end;
  const quote = segment.line.text.slice(start, end);
  const place = placeOf(reading, site);
  const { year, stated } = yearOf('milestone', site, told, {
    due: yearDue(reading, site, due),
  });
  return {
    id: shortId(context.id, place, 'milestone', quote, null, ''),
    district: place,
    kind: 'milestone',
    year,
    yearStated: stated,
    line: segment.line.line,
    start,
    end,
    quote,
    indicator: phraseOf(shownWithGaps(shortened(reading.object)), reading.verb),
    value: null,
    valueTo: null,
    unit: '',
    bound: null,
    ...firmnessAt(site, clause, told),
    theme: themeOf({
      indicator: reading.object,
      // A date and a verb alone tell nothing of the thing that is named before.
      quote: reading.namedIn ? reading.object : quote,
      figureAt: null,
      before: site.clauseBefore?.shares ?? null,
      sentence: site.ofSentence.themes,
      topic: site.topic,
      passage: site.themes,
    }),
    damaged: segment.line.damaged.some((mark) => mark >= start && mark < end),
    rule: reading.rule,
  };
}

/**
 * The year that the words beside the verb name. A thing that is announced for a month alone is not due in the year
 * of another one before it: 「鹭湾桥2027年建成，鲸湾桥将于年底通车」.
 */
function yearDue(reading: MilestoneReading, site: Site, due: DueDate): StatedYear | null {
  if (due.year !== null) return { year: due.year, stated: true };
  const { objectFirst, besideOthers, when } = reading;
  const isOfOwn = objectFirst && !besideOthers && isAnnounced(when) && due.month !== null;
  const { segment, clause, ofSentence } = site;
  const named = ofSentence.years.findLast(({ end }) => end <= clause.start);
  if (!isOfOwn || !named || named.year <= segment.year) return null;
  const ofAnother = completes.test(segment.line.folded.slice(named.end, clause.start));
  return ofAnother ? { year: segment.year, stated: false } : null;
}

/** 「2024年3月建成」 in the news of June 2024 is over, 「2024年9月」 to come; else the clause's words tell. */
function isOver(site: Site, due: DueDate, when: string): boolean {
  const side = site.segment.period === 'news' ? sideOf(due, site.context) : 0;
  if (side < 0) return true;
  if (side === 0 && isLaterMonth(due, site))
    return !isAnnounced(when) && site.ofSentence.tense.done < Infinity;
  // 「此次开工的鲸湾厂区预计9月投产」
  if (side > 0 && isAnnounced(when)) return false;
  return kindOf(site).kind === 'outcome' && (side === 0 || tellsOfDone(site.words));
}

/** 「鲸湾线10月开工」 in the news of an earlier month, where no year before is told of. */
function isLaterMonth({ year, month }: DueDate, { segment, context, ofSentence }: Site): boolean {
  const { documentMonth } = context;
  return (
    segment.period === 'news' &&
    year === null &&
    month !== null &&
    documentMonth !== null &&
    month > documentMonth &&
    ofSentence.lastYear === Infinity &&
    ofSentence.years.length === 0
  );
}

/**
 * In what tells of the city, what a clause names behind the first of several milestones is no place of that, and
 * a date and a verb alone are of the place of the thing that they complete.
 */
function placeOf(
  { besideOthers, quote, namedIn }: MilestoneReading,
  { segment, context, place }: Site,
): RecordPlace {
  if (!tellsAsCity(context)) return place;
  const { start, end } = namedIn ?? quote;
  if (!namedIn && !besideOthers) return place;
  return placeInCityDocument(segment.line.folded.slice(start, end)) ?? place;
}

/** A long list ends with its last whole item. */
function shortened(object: string): string {
  if (object.length <= LONGEST_OBJECT) return object;
  const mark = object.lastIndexOf('、', LONGEST_OBJECT);
  return mark > 0 ? `${object.slice(0, mark)}等` : object.slice(0, LONGEST_OBJECT);
}
