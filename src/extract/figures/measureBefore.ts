import type { FigureView } from '../model';
import { clauses } from '../structure/clauses';
import { cleanNoun } from './nounPhrase';

/** What is told in money or in per cent by itself. */
const MEASURE =
  /(?:GDP|[总产]值|增加值|[总零售贸营业交易]额|[总量]量|收入|投资|支出|营收|规模|余额|进出口|财力|增速)$/;
/** Where what is told of a measure begins. */
const TOLD =
  /再|创|首次|实现|完成|达|突破|超|为|增[长速]|下降|预计|将|已|跨越?|[迈跃]|高位|稳|保持|恢复|翻|势头|良好|表现|快速|持续|运行|[，；：\d]/;
/** 「扭转产值下降局面」: what somebody does about a measure. */
const DOES = /^(?:扭转|带动|拉动|推动|促进|扩大|稳定|做大|提升|提高|优化)/;
const LONGEST = 20;
/** How far back the measure may be named, in characters. */
const LOOK_BACK = 120;

/**
 * The measure that a clause before in the sentence names, for a figure that nothing else does:
 * 「渔业产值再创新高，突破60亿元」.
 */
export function measureBefore({ text, sentence, clause }: FigureView): string | null {
  const from = Math.max(sentence.start, clause.start - LOOK_BACK);
  const before = clauses(text, { start: from, end: clause.start });
  for (const { start, end } of before.reverse()) {
    // Cut in the middle by the limit, it would name half a measure.
    if (start === from && from > sentence.start) continue;
    const noun = measureOf(text.slice(start, end));
    if (noun !== null) return noun;
  }
  return null;
}

/** A figure that a clause tells of its measure by itself; 「千亿元台阶」 is none. */
const FIGURE = /\d(?![\d.]*[百千万亿元]*(?:大关|台阶|关口))/;

/**
 * The measure of the clause right before, which tells no figure of it:
 * 「渔业产值再创新高，突破60亿元」, whatever was told before.
 */
export function measureJustBefore(view: FigureView): string | null {
  const words = clauseBefore(view);
  return words === null || FIGURE.test(words) ? null : measureOf(words);
}

/** The words of the clause right before in the same sentence; null where there is none, or a very long one. */
export function clauseBefore({ text, sentence, clause }: FigureView): string | null {
  const from = Math.max(sentence.start, clause.start - LOOK_BACK);
  if (from === clause.start) return null;
  const last = clauses(text, { start: from, end: clause.start }).at(-1);
  if (!last || (last.start === from && from > sentence.start)) return null;
  return text.slice(last.start, last.end);
}

function measureOf(words: string): string | null {
  const told = words.search(TOLD);
  const noun = cleanNoun(told < 0 ? words : words.slice(0, told));
  return noun.length <= LONGEST && MEASURE.test(noun) && !DOES.test(noun) ? noun : null;
}
