import type { ThemeWeight } from '../../contract/fields';
import type { RecordPlace } from '../../contract/places';
import type { DocumentContext, Segment, Span } from '../model';
import type { Frame } from './frame';
import type { SentenceWords } from './sentenceWords';

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
  /** What its sentence says as a whole; read when it is first asked for. */
  readonly ofSentence: () => SentenceWords;
  /** What the words before its sentence say of its time. */
  readonly frame: Frame;
}
