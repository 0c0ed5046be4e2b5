import type { ThemeWeight } from '../../contract/fields';
import type { Hedge } from '../../contract/vocabularies';
import type { RecordPlace } from '../../contract/places';
import type { DocumentContext, Segment, Span } from '../model';
import type { ReadonlyScores } from '../themes/terms';
import type { ToldClause } from '../themes/toldClause';
import type { Frame } from './frame';
import type { SentenceWords } from './sentenceWords';

/** Where a clause stands: all that its statements take from their surroundings. */
export interface Site {
  readonly segment: Segment;
  readonly context: DocumentContext;
  readonly sentence: Span;
  readonly clause: Span;
  /** The clause in one width. */
  readonly words: string;
  /** The clause before it in its sentence. */
  readonly clauseBefore: ToldClause | null;
  readonly place: RecordPlace;
  /** The themes of its passage, the heaviest first. */
  readonly themes: readonly ThemeWeight[];
  /** What the short sentence that opened the subject tells of the themes, or null. */
  readonly topic: ReadonlyScores | null;
  /** What its sentence says as a whole. */
  readonly ofSentence: SentenceWords;
  /** The year by which the sentence before its semicolon says that all of them are due, or null. */
  readonly due: number | null;
  /** The word before its semicolon by which all that follows is tried for, or null. */
  readonly tried: Hedge | null;
  /** What the words before its sentence say of its time. */
  readonly frame: Frame;
}
