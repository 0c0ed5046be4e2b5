import type { DocumentContext, Segment, Span } from '../model';

const DONE =
  /已(?!经?成为)|去年|上年|此前|(?:完成|形成|达到|实现|建立|推出|吸引|获得|迎来|开展|举办)了|入选|揭牌|(?:集中|现场)签约|正式(?:启用|通车|揭牌|开通|开业)|截至|日前|近年来|成功(?:举办|创建|获)/;
const AHEAD =
  /今年(?!以来)|明年|新的?一年|接下来|下一步|下阶段|今后|将(?!近)|计划(?:新|引|在|到|建|于|今年|明年|年|20)|预计|有望|力争|争取|确保|拟|目标|提出|即将|部署|要(?!求|素|闻|点)|年内|推进|加快|谋划/;
/** 「将于6月正式通车」: announced in the clause itself, so that no verb of completion makes it past. */
const ANNOUNCED = /(?:将(?![近军从由])|预计|有望|即将|拟)[^，]{0,20}正式/;
const AHEAD_IN_REVIEW = /力争|预计可|争取(?:到|在)|计划到/;

const DONE_IN_PLAN = /已(?:经|建|完|有|达)|去年|上年|目前|现有|(?:形成|完成|达到|实现)了|截至/;

/** Whether a clause tells what is to be or what has been, from its part, its verbs and its document. */
export function kindAt(
  segment: Segment,
  sentence: Span,
  clause: Span,
  context: DocumentContext,
  told: Told,
): 'target' | 'outcome' {
  const text = segment.line.folded;
  const words = text.slice(clause.start, clause.end);
  if (segment.period === 'review') return AHEAD_IN_REVIEW.test(words) ? 'target' : 'outcome';
  if (segment.period === 'plan') return DONE_IN_PLAN.test(words) ? 'outcome' : 'target';
  if (ANNOUNCED.test(words)) return 'target';
  for (const scope of [words, text.slice(sentence.start, sentence.end)]) {
    if (DONE.test(scope)) return 'outcome';
    if (AHEAD.test(scope)) return 'target';
  }
  return told.get(sentence) ?? (context.looksAhead ? 'target' : 'outcome');
}

/** What the sentences before a sentence told: 「去年以来，…。」 holds until one says otherwise. */
export type Told = ReadonlyMap<Span, 'target' | 'outcome' | null>;

export function toldBefore(segment: Segment, sentences: readonly Span[]): Told {
  let told = null as 'target' | 'outcome' | null;
  const before = new Map<Span, 'target' | 'outcome' | null>();
  for (const sentence of sentences) {
    before.set(sentence, told);
    const words = segment.line.folded.slice(sentence.start, sentence.end);
    if (/^(?:去年以来|近年来|过去)/.test(words)) told = 'outcome';
    else if (/今年|将/.test(words)) told = 'target';
  }
  return before;
}
