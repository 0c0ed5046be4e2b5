import { isHedge } from '../../contract/firmness';
import type { Hedge } from '../../contract/vocabularies';
import { EXPECTS, REACHING } from '../lexicon/hedges';
import { COMPARED_YEAR } from '../lexicon/timeWords';
import type { DocumentContext, Span } from '../model';
import type { ReadonlyScores } from '../themes/terms';
import { sharesOfSentence, type ToldClause } from '../themes/toldClause';
import { planEndsIn, yearsIn, type NamedYear } from './namedYears';
import { withoutMonthsOver } from './over';
import { LAST_YEAR, tenseOf, withoutComparisons, type SentenceTense } from './sentenceTense';
import { at, blanks } from './wordPlaces';

/** What stands in brackets or in a title dates nothing. */
const ASIDE = /[《（][^《（》）]*[》）]/g;
const hedges = new RegExp(REACHING, 'g');
const expects = new RegExp(EXPECTS, 'g');

/** 「2022年动工，目前完成八成」 */
const NOW = /(?:^|[，；：])(?:截[至止])?(?:目前|现已)/g;
const comparedYear = new RegExp(COMPARED_YEAR, 'g');
const NO_PLACES: readonly number[] = [];

/** A word that hedges what follows, and where it begins in the line. */
interface HedgeAt {
  readonly word: Hedge;
  readonly at: number;
}

function hedgesIn(words: string, start: number): readonly HedgeAt[] {
  return [...words.matchAll(hedges)].flatMap(({ 0: word, index }) =>
    isHedge(word) ? { word, at: start + index } : [],
  );
}

function lastBefore(found: readonly HedgeAt[], position: number): Hedge | null {
  return found.findLast(({ at: begins }) => begins < position)?.word ?? null;
}

/**
 * What a sentence says of time, firmness and theme, read for all its figures when it is first asked
 * for: offsets are of the line, Infinity where a word does not occur.
 */
export class SentenceWords {
  private readonly start: number;
  private readonly words: string;
  /** The words with blanks for what dates nothing. */
  private readonly dating: string;
  private readonly clauses: readonly ToldClause[];
  private readonly context: DocumentContext;
  private yearsRead?: readonly NamedYear[];
  private planEndsRead?: readonly NamedYear[];
  private nowsRead?: readonly number[];
  private thisYearRead?: number;
  private nextYearRead?: number;
  private lastYearRead?: number;
  private hedgesRead?: readonly HedgeAt[];
  private farHedgesRead?: readonly HedgeAt[];
  private themesRead?: ReadonlyScores;
  private tenseRead?: SentenceTense;

  /** @param text the line in one width. @param clauses those of the sentence. @param context whose year a year must lie before to be over. */
  constructor(
    text: string,
    { start, end }: Span,
    clauses: readonly ToldClause[],
    context: DocumentContext,
  ) {
    this.start = start;
    this.context = context;
    this.words = text.slice(start, end);
    const outside = /[《（]/.test(this.words) ? this.words.replace(ASIDE, blanks) : this.words;
    this.dating = /同期|水平/.test(outside) ? outside.replace(comparedYear, blanks) : outside;
    this.clauses = clauses;
  }

  /** Years that date what follows. */
  get years(): readonly NamedYear[] {
    return (this.yearsRead ??= yearsIn(this.dating, this.start, this.context));
  }

  /** Last years of five-year plans: 「“十四五”期间」. */
  get planEnds(): readonly NamedYear[] {
    return (this.planEndsRead ??= planEndsIn(this.dating, this.start));
  }

  get thisYear(): number {
    return (this.thisYearRead ??= at(this.start, this.dating.indexOf('今年')));
  }

  /** Where clauses begin that tell how things stand on the day of the document. */
  get nows(): readonly number[] {
    return (this.nowsRead ??= /目前|现已/.test(this.dating)
      ? [...this.dating.matchAll(NOW)].map(({ index }) => this.start + index)
      : NO_PLACES);
  }

  get nextYear(): number {
    return (this.nextYearRead ??= at(this.start, this.dating.indexOf('明年')));
  }

  /** 去年 or 上年, other than in a comparison. */
  get lastYear(): number {
    return (this.lastYearRead ??= at(
      this.start,
      withoutComparisons(this.dating).search(LAST_YEAR),
    ));
  }

  /** The last word before a position that hedges what follows; null without any. */
  hedgeBefore(position: number): Hedge | null {
    return lastBefore((this.hedgesRead ??= hedgesIn(this.words, this.start)), position);
  }

  /** The same of those that reach into every clause of it. */
  farHedgeBefore(position: number): Hedge | null {
    if (this.hedgeBefore(position) === null) return null;
    const far = this.words.replace(expects, blanks);
    return lastBefore((this.farHedgesRead ??= hedgesIn(far, this.start)), position);
  }

  /** Its themes as parts of 1. */
  get themes(): ReadonlyScores {
    return (this.themesRead ??= sharesOfSentence(this.clauses));
  }

  /** Only the news needs it. */
  get tense(): SentenceTense {
    return (this.tenseRead ??= tenseOf(withoutMonthsOver(this.words, this.context), this.start));
  }
}
