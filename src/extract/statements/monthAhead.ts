import type { DocumentContext } from '../model';
import { dueDateIn, sideOf } from './dueDate';

/** 「6月30日前」, 「8月底」, 「下半年」, of the document's own year; the first group is what makes it a date by which something is due. */
const MONTH =
  '(?:今年)?(?:\\d{1,2}月(?:份|\\d{1,2}日|[底初末])?((?:之|以)?前)?|下半年|[二三四]季度)';
const named = new RegExp(`(?:^|[于在到至])${MONTH}`);
const alone = new RegExp(`^${MONTH}起?，`);
/** Early in a year a later month that is only named may be of the year before. */
const MONTHS_OF_YEAR_BEFORE = 2;

/** Whether words of the news name a month of the document's year that is still to come, or by which something is due. */
export function namesMonthAhead(words: string, context: DocumentContext): boolean {
  return /[月年度]/.test(words) && isAhead(named.exec(words), context);
}

/** Whether a sentence opens with such a month alone: 「8月底，」. */
export function opensWithMonthAhead(sentence: string, context: DocumentContext): boolean {
  return isAhead(alone.exec(sentence), context);
}

function isAhead(found: RegExpExecArray | null, context: DocumentContext): boolean {
  if (!found) return false;
  const [date, by] = found;
  const { documentYear, documentMonth } = context;
  const side = sideOf({ ...dueDateIn(date, context), year: documentYear }, context);
  if (by !== undefined) return side >= 0;
  return side > 0 && documentMonth !== null && documentMonth > MONTHS_OF_YEAR_BEFORE;
}
