import type { DocumentContext, Segment, Span } from '../model';

/** What the words before a sentence say of its time, until others say otherwise. */
export interface Frame {
  readonly kind: 'target' | 'outcome' | null;
  readonly year: number | null;
  /** Whether it opens a part: it holds for the paragraphs after its own, until a heading or another one. */
  readonly lasts: boolean;
}

export const NO_FRAME: Frame = { kind: null, year: null, lasts: false };

/** A year before one of these is part of a name: 2021年招商大会, 2023年度. */
const NAMED =
  '(?!度?第|度|(?:(?!开展|实施)[^，。；]){0,12}?(?:会议|大会|计划|规划|方案|报告|名单|榜单|民生实事|国民经济))';
/**
 * A year that opens a clause: 「2023年，」, 「预计2023年」, 「报告对2023年工作作出总结」. The lead-in stays within
 * its clause, so that the work does not grow with the sentence.
 */
const OPENS = new RegExp(
  `(?:^|[，；：“])(?:回顾|到|在|于|预计|据介绍|据统计|其中)?(20\\d{2})年${NAMED}`,
);
const LOOKS_BACK_ON = /(?:^|[，；：“])[^，；：]{0,12}(20\d{2})年[^，；：]{0,12}(?:总结|回顾)/;
/** 「过去一年，」, 「一年来，」: the year that is over. */
const YEAR_OVER = /(?:^|[，：“])(?:在)?(?:过去的?一年|这一年(?=[，来里])|一年来)/;
const LAST_YEAR = /(?:^|[，：“])(?:在)?去年(?:以来|(?=[，、全我该]))/;
/** A date that stands for itself at a paragraph's beginning: 「过去一年，…」, 「2023年1-11月，…」. */
const OPENS_PART =
  /^(?:回顾|在)?(?:过去的?一年|这一年来?|一年来|去年(?:以来)?|20\d{2}年(?:全年|\d{1,2}[-至到]\d{1,2}月|上半年|前三季度)?(?:以来|里)?)，|^[^，；：。]{0,12}20\d{2}年[^，；：。]{0,12}(?:总结|回顾)/;
const RECENT = /^(?:近年来|过去)/;
const TURNS_AHEAD = /今年(?!以来)|新的?一年|下一步|接下来|下阶段|明年|将(?![近军从由])/;
/** 「重点做好以下五方面工作：」 sets out what the paragraphs after it promise. */
const HEADED_AHEAD =
  /(?:今年|明年|新一年|20\d{2}年)[^，。]{0,16}(?:目标|重点|任务|计划|安排)(?!.*(?:完成|落实|兑现|执行))/;
const SETS_OUT =
  /(?:做好|抓好|推进|落实)[^，。]{0,12}工作[：。]?$|(?:目标|任务|举措)(?:是|有|为|包括|如下|提及|提出|明确)?：/;

/** 「会议强调，要…；」: what is asked goes on behind the semicolon. */
const TOLD_TO = /(?:强调|指出|要求|表示)[，：]?要[^。]*；$/;

/** The frame that each sentence of a segment of news stands in, and the one that it leaves behind. */
export function framesOf(
  segment: Segment,
  sentences: readonly Span[],
  context: DocumentContext,
  before: Frame,
): { readonly frames: ReadonlyMap<Span, Frame>; readonly left: Frame } {
  const frames = new Map<Span, Frame>();
  let frame =
    before === NO_FRAME && HEADED_AHEAD.test(segment.heading ?? '')
      ? { kind: 'target' as const, year: null, lasts: false }
      : before;
  for (const sentence of sentences) {
    const words = segment.line.folded.slice(sentence.start, sentence.end);
    const opened = openedBy(words, context);
    const opensPart = sentence.start === segment.start && OPENS_PART.test(words);
    frame = opened === null ? frame : { ...opened, lasts: opened.lasts || opensPart };
    frames.set(sentence, frame);
  }
  return { frames, left: frame.lasts ? frame : NO_FRAME };
}

function openedBy(words: string, context: DocumentContext): Frame | null {
  const stated = Number(LOOKS_BACK_ON.exec(words)?.[1] ?? OPENS.exec(words)?.[1] ?? NaN);
  const isPast = !Number.isNaN(stated) && kindOfYear(stated, context) === 'outcome';
  if (SETS_OUT.test(words) && !isPast) return { kind: 'target', year: null, lasts: true };
  if (TOLD_TO.test(words)) return { kind: 'target', year: null, lasts: false };
  if (!Number.isNaN(stated))
    return { kind: kindOfYear(stated, context), year: stated, lasts: false };
  if (YEAR_OVER.test(words)) return { kind: 'outcome', year: yearOver(context), lasts: false };
  if (LAST_YEAR.test(words))
    return { kind: 'outcome', year: context.documentYear - 1, lasts: false };
  if (RECENT.test(words)) return { kind: 'outcome', year: null, lasts: false };
  if (TURNS_AHEAD.test(words)) return { kind: 'target', year: null, lasts: false };
  return null;
}

/** A year before the one that is planned is over, one after the document's is to come. */
export function kindOfYear(year: number, context: DocumentContext): 'target' | 'outcome' | null {
  if (year > context.documentYear) return 'target';
  return year < Math.max(context.documentYear, context.planYear) ? 'outcome' : null;
}

/** The year that a newspaper calls over: late in the year its own, else the one before. */
function yearOver({ documentYear, planYear }: DocumentContext): number {
  return planYear > documentYear ? documentYear : documentYear - 1;
}
