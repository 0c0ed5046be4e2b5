import type { DocumentContext } from '../model';
import { dueDateIn, sideOf } from './dueDate';

/** 「统计显示，」, 「据统计，」: what has been counted. */
const COUNTED = /^(?:据|相关|有关|最新)?(?:不完全|初步)?(?:统计|数据)(?:数据)?(?:显示|表明)?，/;
/** 「截至目前，」, 「截至10月底，」 */
const UP_TO = /^截[至止]([^，。；]{2,14})，/;
/** 「上半年，」, 「今年前三季度，」: of a year that goes on. */
const PART_OF_YEAR = /^(?:今年)?(?:上半年|前[二三]季度|前三个季度|[一二三]季度)，/;

/** What opens a sentence and is over. */
export interface Over {
  /** Whether the sentences after it go on with it: a period, not what has been counted. */
  readonly goesOn: boolean;
  /** The year that it names. */
  readonly year: number | null;
}

/** What a sentence of the news opens with that is over by the day of the document, or null. */
export function overIn(words: string, context: DocumentContext): Over | null {
  const first = words[0] ?? '';
  if ('据统数相有最初不'.includes(first) && COUNTED.test(words))
    return { goesOn: false, year: null };
  if (first === '截') {
    const upTo = UP_TO.exec(words)?.[1];
    return upTo === undefined ? null : periodOver(upTo, 0, context);
  }
  const part = '今上前一二三'.includes(first) ? PART_OF_YEAR.exec(words)?.[0] : undefined;
  return part === undefined ? null : periodOver(part, -1, context);
}

/** @param latest the side of the document's date on which it must end; without a year it is of the document's. */
function periodOver(words: string, latest: -1 | 0, context: DocumentContext): Over | null {
  const due = dueDateIn(words, context);
  const side = sideOf({ ...due, year: due.year ?? context.documentYear }, context);
  return side <= latest ? { goesOn: true, year: due.year } : null;
}
