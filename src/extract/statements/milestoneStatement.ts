import type { Statement } from '../../contract/documentRecord';
import { shortId } from '../identity';
import { readMilestone } from '../milestones/milestones';
import { themeOf } from '../themes/statementTheme';
import type { Site } from './site';
import { strengthAt } from './strength';
import { kindAt } from './tense';
import { yearOf } from './year';

const LONGEST_OBJECT = 40;

/** The milestone of a clause without figures of its own, or null: what is past is none. */
export function milestoneStatement(site: Site): Statement | null {
  const { segment, context, sentence, clause, place } = site;
  if (segment.period === 'review') return null;
  const reading = readMilestone(segment.line.folded, clause);
  if (!reading) return null;
  if (kindAt(segment, sentence, clause, context, site.told) === 'outcome') return null;
  const { start, end } = reading.quote;
  const quote = segment.line.text.slice(start, end);
  const { year, stated } = yearOf('milestone', { segment, sentence, end: clause.end }, context);
  return {
    id: shortId(context.planYear, place, 'milestone', quote, null, ''),
    district: place,
    kind: 'milestone',
    year,
    yearStated: stated,
    line: segment.line.line,
    start,
    end,
    quote,
    indicator: `${reading.object.slice(0, LONGEST_OBJECT)}(${reading.verb})`,
    value: null,
    valueTo: null,
    unit: '',
    bound: null,
    strength: strengthAt(segment, sentence, clause, clause.end),
    theme: themeOf({
      indicator: reading.object,
      quote,
      sentence: segment.line.folded.slice(sentence.start, sentence.end),
      topic: site.topic,
      passage: site.themes,
    }),
    damaged: false,
    rule: reading.rule,
  };
}
