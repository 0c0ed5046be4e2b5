import type { DocumentContext, Segment, Span } from '../model';
import { openerOf, opensPart } from './openers';
import { overIn, withoutMonthsOver } from './over';

/** What the words before a sentence of the news say of its time, until others say otherwise. */
export interface Frame {
  readonly kind: 'target' | 'outcome' | null;
  readonly year: number | null;
  /** Whether it opens a part: it holds for the paragraphs after its own, until a heading or another one. */
  readonly lasts: boolean;
  /** Whether its sentence opens with what is over, so that up to the full stop only what a clause itself announces is to come. */
  readonly isOver: boolean;
  /** Where in the line the words stand that open it, where these are of its own sentence; else 0. */
  readonly from: number;
}

/** What a paragraph of the news leaves to the next. */
export interface FramesLeft {
  /** What holds from now on. */
  readonly part: Frame;
  /** What its last sentence leaves: a paragraph that opens with 其中 goes on with it. */
  readonly last: Frame;
  /** Whether it ends with 「目标如下：」, so that the headings below belong to its list. */
  readonly outlastsHeadings: boolean;
}

export const NO_FRAME: Frame = { kind: null, year: null, lasts: false, isOver: false, from: 0 };

/** 「今年渔港建设目标」 as a heading. */
const HEADED_AHEAD =
  /(?:今年|明年|新一年|20\d{2}年)[^，。]{0,16}(?:目标|重点|任务|计划|安排)(?!.*(?:完成|落实|兑现|执行))/;
/** Before anything is said under a heading: of what its words, or the title, say that all of it tells. */
function frameUnder({ heading }: Segment, { title, titledReview }: DocumentContext): Frame {
  // A headline says what an article leads with, not what all of it tells.
  if (heading !== title && HEADED_AHEAD.test(heading ?? '')) return { ...NO_FRAME, kind: 'target' };
  return titledReview === null
    ? NO_FRAME
    : { ...NO_FRAME, kind: 'outcome', year: titledReview, lasts: true };
}

/**
 * The frame that each sentence of a segment of news stands in, and the one that it leaves behind.
 * @param before null behind a heading.
 */
export function framesOf(
  segment: Segment,
  sentences: readonly Span[],
  context: DocumentContext,
  before: FramesLeft | null,
): { readonly frames: readonly Frame[]; readonly left: FramesLeft } {
  const frames: Frame[] = [];
  const { folded } = segment.line;
  let part = before?.part ?? frameUnder(segment, context);
  let frame = before && folded.startsWith('其中', segment.start) ? before.last : part;
  let isOver = false;
  for (const sentence of sentences) {
    const words = folded.slice(sentence.start, sentence.end);
    const over = overIn(words, context);
    // 「统计显示，今年，…」 dates what is over.
    const opener = openerOf(
      over ? words.replace('今年', '··') : withoutMonthsOver(words, context),
      context,
    );
    const opensParagraph = sentence.start === segment.start;
    const isPart = opensParagraph && opensPart(words, opener, context);
    // 「2023年研发投入…。全年产值…」: of the year that the part is of.
    if (frame !== part && part.year !== null && words.startsWith('全年')) frame = part;
    const opened = opener && { ...opener.frame, lasts: opener.frame.lasts || isPart };
    // What a sentence says behind a figure holds for the sentences after it.
    const leads = opener !== null && !hasFigure(words.slice(0, opener.at));
    isOver = over !== null || (isOver && !OPENS_TIME.test(words));
    // 「到2026年新增8000个。目前，4所学校…」: how things stand is not due then.
    if (frame.kind === 'target' && frame.year !== null && SAYS_NOW.test(words)) frame = NO_FRAME;
    // A paragraph on what happened the other day ends the part that looked back.
    if (opensParagraph && frame.kind === 'outcome' && LATELY.test(words)) part = frame = NO_FRAME;
    const stands = leads && opened ? { ...opened, from: sentence.start + opener.at } : frame;
    frames.push(isOver ? { ...stands, isOver } : stands);
    if (!words.endsWith('；')) isOver = false;
    frame = opened ?? (over?.goesOn ? behindPeriod(frame, over.year) : frame);
    if (frame.lasts) part = frame;
  }
  const outlastsHeadings =
    folded[segment.end - 1] === '：'
      ? sentences.length > 0 && part.kind === 'target'
      : before?.outlastsHeadings === true && part === before.part;
  return { frames, left: { part, last: frame, outlastsHeadings } };
}

/** What a sentence like 「截至2023年底，…」 leaves: its year, else that of what was told as over before it. */
function behindPeriod(frame: Frame, year: number | null): Frame {
  const before = frame.kind === 'outcome' ? frame.year : null;
  return { ...NO_FRAME, kind: 'outcome', year: year ?? before };
}

const SAYS_NOW = /^(?:目前|现[已有在]|今年|截[至止]|近日|日前)/;

const LATELY = /^(?:近日|日前|[昨今][天日]|本周)/;

/** Behind a semicolon, what dates itself anew. */
const OPENS_TIME = /^(?:今年|明年|下半年|下一步|接下来|到?20\d{2}年)/;

/** Whether anything is counted: years are no figures. */
function hasFigure(words: string): boolean {
  return /\d/.test(words.replace(/20\d{2}年/g, ''));
}
