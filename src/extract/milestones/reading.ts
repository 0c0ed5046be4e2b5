import { MAX_QUOTE_CHARS } from '../../contract/fields';
import type { MilestoneRule } from '../../contract/rules';
import type { Span } from '../model';

/** A milestone as a clause tells it. */
export interface MilestoneReading {
  readonly rule: MilestoneRule;
  readonly object: string;
  readonly verb: string;
  /** The words beside the verb that say when and how. */
  readonly when: string;
  readonly quote: Span;
  /** Where its own item of the clause ends, where others follow with verbs of their own. */
  readonly itemEnd?: number;
  /** The clause before that names the object, where its own does not. */
  readonly namedIn?: Span;
  /** Its verb stands behind the object. */
  readonly objectFirst?: true;
  /** One of several that its clause lists, each with a verb of its own. */
  readonly besideOthers?: true;
}

/** The clause, cut to sixty characters around its verb. */
export function quoted(text: string, clause: Span, lead: number, verb: number): Span {
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

/** A clause, with its sentence and where its paragraph begins. */
export interface MilestonePlace {
  readonly clause: Span;
  readonly sentence: Span;
  readonly from: number;
}
