import { WILL } from '../lexicon/timeWords';
import type { NormalisedText } from '../text/readText';
import { LAST_YEAR_TOLD_UNTIL, PLANNING_MONTHS } from './calendar';
import type { Metadata } from './metadata';

/** What a newspaper tells of where its words do not say. */
export interface Outlook {
  /** Whether it sets out plans rather than reports events. */
  readonly looksAhead: boolean;
  /** The year of what it reports. */
  readonly toldYear: number;
  /** The year that its title says it looks back on throughout, or null. */
  readonly titledReview: number | null;
}

/** In which a newspaper says what it tells of. */
const INTRODUCTION_LINES = 8;
/** Titles of news that sets out a year's plans rather than reports what happened. */
const PLANNING_TITLE =
  /20\d\d这么干|重点工作(?!.*(?:完成|进展|落实)情况)|工作要点|新春第一会|怎么干|施政|新一年|工作部署|(?:重点|重大)(?:建设|产业)?项目计划(?:表|清单)?(?:》|“)?[^，。]{0,6}(?:印发|发布|公布|出炉|下达)|(?:今后|未来)[三五]年[^，。]{0,8}目标|(?:20\d\d年?|今年)的?(?:目标|工作重点|任务)|(?:民生实事|惠民实事|实事项目|重点民生项目|办好[^，。]{0,6}实事|主要目标|预期目标|目标任务)(?!.*(?:完成|兑现|成绩|收官))/;
/** The same told by the opening: a meeting that plans a year. */
const PLANNING_OPENING =
  /(?:部署|安排|谋划)[^。]{0,12}20\d\d年|20\d\d年[^。，]{0,4}(?:重点|重大)(?:建设|产业)?项目计划(?:表|清单)?》?[^。，]{0,6}(?:印发|发布|公布|下达)|20\d\d年[^。]{0,12}(?:重点工作|重点任务|工作要点|工作安排)|新一年|《政府工作报告》[^。]{0,12}(?:了解到|获悉|提出)[^。]{0,8}20\d\d年|(?:工作报告|党代会报告|报告)(?:中)?提出，[^。]{0,8}将|(?:产生|票决|确定|公布|推出)[^。]{0,20}民生实事(?![^。]{0,24}完成)/;
/** Of an article, those that say what it is about. */
const FIRST_SENTENCES = 2;
const LOOKS_BACK = /总结|回顾/;

export function outlookOf(text: NormalisedText, metadata: Metadata): Outlook {
  const opening = text.lines
    .slice(0, INTRODUCTION_LINES)
    .flatMap(({ folded }) => folded.split('。'));
  const [year = 0, month = 0] = metadata.date.split('-').map(Number);
  const titledReview = metadata.kind === 'news' ? titledReviewOf(metadata, year, month) : null;
  return {
    toldYear: titledReview ?? year - (isOfYearBefore(opening, year, month) ? 1 : 0),
    titledReview,
    looksAhead:
      titledReview === null &&
      (metadata.kind !== 'news' ||
        metadata.planYear === year + 1 ||
        PLANNING_TITLE.test(metadata.title ?? '') ||
        opening.some((words) => PLANNING_OPENING.test(words) && !LOOKS_BACK.test(words)) ||
        (PLANNING_MONTHS.has(month) &&
          (excerptsPlan(text) ||
            opening.slice(0, FIRST_SENTENCES).some((words) => announces(words, year))))),
  };
}

/** Lines of an article in which it says whence its items come. */
const SOURCE_LINES = 2;
const PAST = /去年|过去[一的五]|一年来|已|回顾|(?<!为)了(?!解)|20\d\d年/;
const TO_COME = /力争|将|持续|加快/;

/** Items of a report on the work ahead, without a word of what is over: 「政府工作报告回应市民关切。新建码头8座…」 */
function excerptsPlan({ lines }: NormalisedText): boolean {
  if (!lines.slice(0, SOURCE_LINES).some(({ folded }) => folded.includes('政府工作报告')))
    return false;
  return (
    !lines.some(({ folded }) => PAST.test(folded)) &&
    lines.some(({ folded }) => TO_COME.test(folded))
  );
}

/** 「鲸湾区2023年国民经济统计公报」, 「2023年财政决算报告」: what has been counted, of the year that is named. */
const COUNTED =
  /(20\d\d)年[^，。]{0,24}?(?:统计公报|统计分析|经济(?:运行)?数据|情况通报|(?:决算|结算)(?:情况)?的?报告)(?!.*(?:计划|草案))/;
/** 「六个词盘点鲸湾2023」 */
const LOOKED_BACK_ON = /回顾|成绩单|盘点|总结/;

/** The year on which a title says that all of its text looks back. */
function titledReviewOf({ title }: Metadata, year: number, month: number): number | null {
  const name = title ?? '';
  const counted = COUNTED.exec(name)?.[1];
  if (counted !== undefined) return Number(counted) <= year ? Number(counted) : null;
  if (month < 1 || month > LAST_YEAR_TOLD_UNTIL || !LOOKED_BACK_ON.test(name)) return null;
  const named = name.match(/20\d\d/g) ?? [];
  const isOver = named.length > 0 && named.every((one) => Number(one) === year - 1);
  return isOver ? year - 1 : null;
}

/** 「记者获悉，2024年鲸湾区将新增…」, 「今年计划实施…」: an article that opens with a plan goes on with it. */
function announces(words: string, year: number): boolean {
  const announced = new RegExp(
    `(?:今年|明年|${String(year)}年|${String(year + 1)}年)(?!以来|上半年|前|度?计划投资)[^。；]{0,24}?(?:${WILL}|计划(?!生育)|力争|目标)`,
  );
  return announced.test(words) && !LOOKS_BACK.test(words) && !/去年|已|截至/.test(words);
}

/** An article of the first months whose opening dates itself in the year before and nowhere in its own. */
function isOfYearBefore(opening: readonly string[], year: number, month: number): boolean {
  const isEarly = month >= 1 && month <= LAST_YEAR_TOLD_UNTIL;
  const before = new RegExp(`(?:^|[，：])${String(year - 1)}年(?!度?第)`);
  // A whole date tells when the article is from, not what of.
  const own = new RegExp(`${String(year)}年(?!\\d{1,2}月\\d{1,2}日)|今年`);
  return (
    isEarly &&
    opening.some((words) => before.test(words)) &&
    !opening.some((words) => own.test(words))
  );
}
