import { insideBrackets } from '../structure/quotations';
import type { DocumentContext, Segment, Span } from '../model';
import { kindOfYear, type Frame } from './frame';
import { COMPARED, yearsIn } from './year';

const DONE =
  /已(?!经?成为)|去年|上年|此前|(?:完成|形成|达到|实现|建立|推出|吸引|获得|迎来|开展|举办)了|(?:圆满|较好|超额|顺利)完成|入选|揭牌|(?:集中|现场)签约|正式(?:启用|通车|揭牌|开通|开业)|截至|日前|近年来|成功(?:举办|创建|获)/;
/** What announces by itself, and, after what is over, only what does so beyond doubt: 推进 and 预计 tell of any time. */
const SURELY_AHEAD =
  /今年(?!以来)|明年|新的?一年|接下来|下一步|下阶段|今后|将(?!近)|力争|争取|确保|拟|即将|(?<![主重需必首摘纪概紧])要(?!求|素|闻|点)|年内/;
const AHEAD = new RegExp(
  `${SURELY_AHEAD.source}|计划(?:新|引|在|到|建|于|今年|明年|年|20)|预计|有望|目标|提出|部署|推进|加快(?!了?\\d)|谋划`,
);
/** What a clause says of months still to come. */
const EXPECTED = new RegExp(`${SURELY_AHEAD.source}|预计|预测|目标|任务|计划`);
/** 「将于6月正式通车」: announced in the clause itself, so that no verb of completion makes it past. */
const ANNOUNCED = /(?:将(?![近军从由])|预计|有望|即将|拟)[^，]{0,20}正式/;
const AHEAD_IN_REVIEW =
  /力争|预计可|争取(?:到|在)|计划到|(?:预计|有望)(?:今年|明年|下月|下半年|年底|年内|20\d\d年)/;

const DONE_IN_PLAN = /已(?:经|建|完|有|达)|去年|上年|目前|现有|(?:形成|完成|达到|实现)了|截至/;
/** 「年度计划投资463亿元」, 「安排重点项目476个」: a plan by its noun. */
const PLANNED =
  /^(?:其中|全[区市])?(?:20\d\d年)?(?:年度计划投资|(?:年度)?计划(?:新?开工|竣工|完工|新建|续建)(?:项目)?\d|安排[^，]{0,10}项目\d)/;
/** 「今年1至10月，完成投资…」: months that are over. */
const MONTHS_OVER = /\d{1,2}月?[-至到]\d{1,2}月/;

/** 「（目标6%左右）」: what had been set out, beside what came of it. */
const AIM_IN_BRACKETS = /^（?(?:年度|全年)?(?:预期|计划)?(?:目标|计划)/;

/**
 * Whether what stands at a position of a clause tells what is to be or what has been, from its part, its verbs
 * and its document.
 */
export function kindAt(
  { segment, sentence, clause }: { segment: Segment; sentence: Span; clause: Span },
  position: number,
  context: DocumentContext,
  frame: Frame,
): 'target' | 'outcome' {
  const text = segment.line.folded;
  if (insideBrackets(text, clause, position)) {
    const open = text.lastIndexOf('（', position);
    if (AIM_IN_BRACKETS.test(text.slice(open, position))) return 'target';
  }
  const words = plain(text.slice(clause.start, clause.end));
  if (segment.period === 'review') return AHEAD_IN_REVIEW.test(words) ? 'target' : 'outcome';
  if (segment.period === 'plan') return DONE_IN_PLAN.test(words) ? 'outcome' : 'target';
  if (ANNOUNCED.test(words)) return 'target';
  if (PLANNED.test(words) && !/完成|占|已|的\d/.test(words)) return 'target';
  const lead = text.slice(sentence.start, clause.end);
  if (MONTHS_OVER.test(lead) && !EXPECTED.test(words.replace('今年', ''))) return 'outcome';
  const stated = yearsIn(text.slice(sentence.start, clause.end)).at(-1);
  const ofYear = stated === undefined ? null : kindOfYear(stated, context);
  if (ofYear === 'target' && !DONE.test(words)) return ofYear;
  if (ofYear === 'outcome') return ofYear;
  const ahead = frame.kind === 'outcome' ? SURELY_AHEAD : AHEAD;
  for (const scope of [words, plain(text.slice(sentence.start, sentence.end))]) {
    if (DONE.test(scope)) return 'outcome';
    if (ahead.test(scope)) return 'target';
  }
  return frame.kind ?? (context.looksAhead ? 'target' : 'outcome');
}

/** Words without asides and comparisons, which tell nothing of the time. */
function plain(words: string): string {
  return words.replace(/（[^）]*）/g, '').replace(COMPARED, '');
}
