import type { ThemeWeight } from '../../contract/fields';
import type { RecordPlace } from '../../contract/places';
import type { DocumentContext, Segment, Span } from '../model';
import type { Told } from './tense';

/** Where a clause stands: all that its statements take from their surroundings. */
export interface Site {
  readonly segment: Segment;
  readonly context: DocumentContext;
  readonly sentence: Span;
  readonly clause: Span;
  /** The clause before it in its sentence. */
  readonly clauseBefore: Span | null;
  readonly place: RecordPlace;
  /** The themes of its passage, the heaviest first. */
  readonly themes: readonly ThemeWeight[];
  /** The short sentence that opened the subject, or empty. */
  readonly topic: string;
  readonly told: Told;
}
