import { MAX_QUOTE_CHARS } from '../../contract/fields';
import { FALLS, RISES } from '../lexicon/changeWords';
import { MEASURES } from '../lexicon/units';
import { cleanNoun } from '../figures/nounPhrase';
import { tailEnd } from '../figures/tail';
import { isGarbled } from '../text/damage';
import type { FigureView, Span } from '../model';

const HOW = '(?:其中：?)?(?:同比|同口径|分别|年均|平均)?';
const SHARE = '占[\\p{Script=Han}]{2,14}(?:比重|比例|比)';
const OF_WHAT = `(?:${RISES}|${FALLS}|占|总数|总量|总投资|面积|累计|实现|${SHARE})?`;
const TO = '(?:分别|提高|提升|上升|降低|下降)?(?:达到?|增至|[至到为约近超])?';
/** A clause that says only how much, 「总量达400家」: it needs the one before it to say of what. */
const SUBJECTLESS = new RegExp(`^${HOW}${OF_WHAT}${TO}[^\\p{Script=Han}]{0,3}$`, 'u');

/** What a lost character leaves, and how far behind it its neighbours are garbled. */
const LOST = /[?\uFFFD]/;
const BEHIND_LOST = 3;
/** Behind its figure, in characters. */
const LONGEST_NOUN = 20;
/** Marks and garbled signs: no quotation begins with one. */
const OPENS_NOTHING = /[^\p{L}\p{N}“‘《〈（]/u;

/**
 * The words of one figure: its clause up to the figure, and on to the clause's end where a noun follows it;
 * at most 60 characters, cut from the left at a list mark where it can be.
 */
export function quoteFigure(view: FigureView, clauseBefore: Span | null): Span {
  const { text, clause, figure, clauseFigures } = view;
  const next = clauseFigures[clauseFigures.indexOf(figure) + 1];
  // A question mark is what a lost character left.
  const closes = /^[、，；。：）\s?]?$/.test(text.slice(figure.end, figure.end + 1));
  const noun = next ? tailEnd(text, clause, figure, next) : itemEnd(view);
  const end = closes || figure.end >= clause.end ? figure.end : noun;
  // 「2家医院获批…」 names behind the figure what it counts.
  const leans =
    clauseBefore && closes && SUBJECTLESS.test(text.slice(clause.start, figure.boundStart));
  return fit(text, { start: leans ? clauseBefore.start : clause.start, end }, figure, clause);
}

/** 「鲸湾8万平方米填海整备、旧船厂征收」: a measured item ends with its own noun, a counted one may be a list. */
function itemEnd({ text, clause, figure, before }: FigureView): number {
  const named = cleanNoun(before.slice(before.lastIndexOf('、') + 1)) !== '';
  const mark = text.slice(figure.end, clause.end).indexOf('、');
  return named && MEASURES.has(figure.unit) && mark > 0 ? figure.end + mark : clause.end;
}

function fit(text: string, span: Span, figure: Span, clause: Span): Span {
  let { start, end } = span;
  if (end - start > MAX_QUOTE_CHARS && start < clause.start) start = clause.start;
  // A noun behind the figure stays whole: the list before it is cut instead.
  if (end - start > MAX_QUOTE_CHARS && end - figure.end > LONGEST_NOUN)
    end = Math.max(figure.end, Math.min(end, start + MAX_QUOTE_CHARS));
  if (end - start > MAX_QUOTE_CHARS) {
    const earliest = end - MAX_QUOTE_CHARS;
    const mark = text.slice(earliest, figure.start).search(/[、，：“]/);
    start = mark < 0 ? earliest : earliest + mark + (text[earliest + mark] === '“' ? 0 : 1);
  }
  // What a lost character left right before the figure says that it is damaged: it stays.
  while (start < figure.start - 1 && OPENS_NOTHING.test(text[start] ?? '')) start++;
  // What a slipped byte garbled says nothing, 「?!癷罗湖」; elsewhere a rare character is one of a name: 鹭湾.
  const hasSlipped = LOST.test(text.slice(Math.max(0, start - BEHIND_LOST), start));
  while (hasSlipped && start < figure.start && isGarbled(text[start] ?? '')) start++;
  while (start < end && /[\s、，：；]/.test(text[start] ?? '')) start++;
  return { start, end };
}
