import { BY_THEN } from '../lexicon/timeWords';
import type { DocumentContext } from '../model';
import { dueDateIn, sideOf } from './dueDate';

/** 「统计显示，」, 「据统计，」: what has been counted. */
const COUNTED = /^(?:据|相关|有关|最新)?(?:不完全|初步)?(?:统计|数据)(?:数据)?(?:显示|表明)?，/;
/** 「截至目前，」, 「截至10月底，」 */
const UP_TO = /^截[至止]([^，。；]{2,14})，/;
/** 「上半年，」, 「今年前三季度，」: of a year that goes on. */
const PART_OF_YEAR = /^(?:今年)?(?:上半年|前[二三]季度|前三个季度|[一二三]季度)，/;

/** 「本报讯（记者某）」 */
const DATELINE = /^\p{Script=Han}{2,8}讯(?:（[^）]*）)?/u;
/** What opens a sentence and is over. */
export interface Over {
  /** Whether the sentences after it go on with it: a period, not what has been counted. */
  readonly goesOn: boolean;
  /** The year that it names. */
  readonly year: number | null;
}

/** What a sentence of the news opens with that is over by the day of the document, or null. */
export function overIn(sentence: string, context: DocumentContext): Over | null {
  const words = sentence.includes('讯') ? sentence.replace(DATELINE, '') : sentence;
  if (COUNTED.test(words)) return { goesOn: false, year: null };
  const upTo = UP_TO.exec(words)?.[1];
  if (upTo !== undefined) return periodOver(upTo, 0, context);
  const part = PART_OF_YEAR.exec(words)?.[0];
  return part === undefined ? null : periodOver(part, -1, context);
}

/** 「今年5月」, no month by whose end something is due. */
const MONTH_OF_THIS_YEAR = new RegExp(`今年(?=\\d{1,2}月(?!${BY_THEN}))`, 'g');

/** Words of a sentence with blanks for 今年 where it is that of a month before the document's: it announces nothing. */
export function withoutMonthsOver(words: string, context: DocumentContext): string {
  if (!words.includes('今年')) return words;
  return words.replace(MONTH_OF_THIS_YEAR, (run, at: number) =>
    sideOf(dueDateIn(words.slice(at, at + LONGEST_MONTH), context), context) < 0 ? BLANKS : run,
  );
}

const LONGEST_MONTH = '今年12月'.length;
const BLANKS = '··';

/** @param latest the side of the document's date on which it must end; without a year it is of the document's. */
function periodOver(words: string, latest: -1 | 0, context: DocumentContext): Over | null {
  const due = dueDateIn(words, context);
  const side = sideOf({ ...due, year: due.year ?? context.documentYear }, context);
  return side <= latest ? { goesOn: true, year: due.year } : null;
}
