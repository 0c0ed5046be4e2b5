import { FALL, GAIN, GROWTH } from '../../contract/indicatorPhrase';
import { withoutCopulas } from '../lexicon/aroundNouns';
import { FALLS, RISES } from '../lexicon/changeWords';
import type { Figure, FigureView } from '../model';
import { isRate, owned } from './changes';
import { cleanNoun, leadingVerb } from './nounPhrase';
import { qualified } from './qualified';
import type { Shape, ShapeReading } from './shape';

/** What several subjects share at the end of the last of them: 「A、B贷款余额分别增长1%、2%」. */
const SHARED =
  /(?:死亡人数|(?:医疗|养老)?保险参保人数|贷款余额|余额|增加值|零售额|销售额|销售量|销量|交易额|贸易额|营业额|营业收入|产量|产值|进出口额?|注册用户|标准|收入|支出|投入|投资|吞吐量|占比|比重|比例|浓度)$/;
/** 「分别提高至2360元」 tells the level reached, not the rise. */
const CHANGE = new RegExp(
  `(?:年均|同比)?(?:(${RISES})|(${FALLS}))?分别(?:(?:(?:比|较)[^，、\\d]{2,6}?)?(?:(${RISES})(?![至到])|(${FALLS})(?![至到])))?`,
);
/** The same without 分别: 「A及B同比下降1%、2%」. */
const CHANGE_OF_EACH = new RegExp(`(?:同比)?(?:(${RISES})|(${FALLS}))(?:约|超过?)?$`);
/** 「两年平均增长1%、2%」 */
const YEARS_SPAN = /^[两三四五\d]年(?:平均|年均)/;
/** 「分别占全区产值的5%、6%」 */
const SHARES = /^.*分别占([^，、\d]{2,16}?)(?:的)?(?:比重|比例|比)?(?:达到?|为|约|超过?)?$/;
/** One word for two: 「城乡居民收入」 are those of the towns and those of the country. */
const PAIRS: readonly (readonly [of: string, first: string, second: string])[] = [
  ['收支', '收入', '支出'],
  ['城乡居民', '城镇居民', '农村居民'],
  ['存贷款', '存款', '贷款'],
  ['城乡低保', '城市低保', '农村低保'],
];
/** By what it is divided, told of the first alone: 「万元GDP能耗、水耗」. */
const PER = /^(?:万元|单位|每)(?:GDP|地区生产总值|工业增加值)/;
const USED = /^(?:能耗|水耗|电耗|用水量?|用电量?|用地|碳排放)$/;

const LENT = /(?:贷款|信贷|[普科]贷)$/;

/** What is a measure by itself takes none from the last of its list. */
const MEASURE = /(?:[数量额率值比度]|收入|支出)$/;

/** Which of several: 「城镇和农村居民人均收入」, 「第一、第二产业增加值」; alone it names nothing. */
const WHICH = /^(?:城镇|城市|农村|乡村|第[一二三]|[国境省市][内外]|线[上下]|小学|初中|高中)/;

const OF_EACH = { rule: 'respectively', isOfEach: true } as const;

/**
 * 「A、B分别增长1%、2%」: as many subjects as figures, in the same order.
 * They may be what the clause before was about, 「A 5家、B 6家，分别增长1%、2%」, or the clauses: 「A 5家，B 6家，分别…」.
 */
export const respectively: Shape = (view, { previousSubject }, { readings, told: ofSentence }) => {
  const { text, clause, clauseFigures } = view;
  const [first] = clauseFigures;
  if (!first || clauseFigures.length < 2) return null;
  const opening = text.slice(clause.start, first.boundStart);
  const change = CHANGE.exec(opening) ?? (areListed(view) ? CHANGE_OF_EACH.exec(opening) : null);
  if (!change) return asBefore(view, opening, readings);
  const told = opening.slice(0, change.index);
  const span = YEARS_SPAN.exec(told)?.[0] ?? '';
  const named = told.slice(span.length);
  const said: Said = { named, span, change, opening, subjects: subjectsOf(named) };
  return ofOwnSubjects(view, said, previousSubject) ?? ofReadings(view, said, readings, ofSentence);
};

/** What a clause says of each of several. */
interface Said {
  /** The words before 分别. */
  readonly named: string;
  readonly subjects: readonly string[];
  /** How long the change is taken over, or empty. */
  readonly span: string;
  readonly change: RegExpExecArray;
  /** The words up to the first figure. */
  readonly opening: string;
}

/** Of the subjects that the clause itself lists, once for each, or twice: 「A、B分别达1万元、2万元、增长3%、4%」. */
function ofOwnSubjects(
  view: FigureView,
  { subjects, change, opening }: Said,
  subject: string | null,
): ShapeReading | null {
  const { clauseFigures, figure } = view;
  const count = subjects.length;
  const index = clauseFigures.indexOf(figure);
  const again = count > 1 ? suffixAgain(view, count, opening, change) : null;
  // 「A、B分别增长1%、2%、新增泊位3个」: what goes on with words of its own is read by itself.
  const isFirst = count > 1 && index < count && listedFirst(view) === count;
  if (again === null && !isFirst && count !== clauseFigures.length) return null;
  const own = subjects[index % count] ?? subject ?? '';
  const first = subjects[0] ?? '';
  const noun = owned(completed(own, first, subjects.at(-1) ?? ''), first);
  if (noun === '') return null;
  if (again !== null && index >= count)
    return { ...OF_EACH, indicator: noun + again, subject: noun };
  // 「小学、初中分别新增学位2000个、1000个」: what each of them has stands behind 分别.
  const behind = isRate(figure.unit) ? '' : opening.slice(change.index + change[0].length);
  const thing = cleanNoun(withoutCopulas(behind));
  return thing === ''
    ? { ...OF_EACH, indicator: noun + suffixOf(change, opening, figure), subject: noun }
    : { ...OF_EACH, ...qualified(noun + thing, leadingVerb(behind)) };
}

/** Of as many as the clause before was about, or the clauses of the sentence. */
function ofReadings(
  view: FigureView,
  { named, span, change, opening }: Said,
  readings: readonly ShapeReading[],
  ofSentence: readonly ShapeReading[],
): ShapeReading | null {
  const { clauseFigures, figure } = view;
  const count = clauseFigures.length;
  const listed = readings.length === count || named !== '' ? readings : ofSentence.slice(-count);
  const leant = listed.length === count && listed[clauseFigures.indexOf(figure)];
  const isEach = opening.includes('分别') || (named === '' && areListed(view));
  if (!leant || named.includes('、') || !isEach) return null;
  const measure = cleanNoun(named);
  const of = (measure ? unchanged(leant) + measure : leant.subject) + span;
  const indicator = of + suffixOf(change, opening, figure);
  return of === '' ? null : { ...OF_EACH, indicator, subject: leant.subject };
}

/** The subjects that the words before 分别 list. */
function subjectsOf(named: string): string[] {
  const mark = named.includes('、') ? /、/ : named.includes('”“') ? /(?<=”)(?=“)/ : /[和与及]/;
  return paired(named) ?? named.split(mark).map(cleanNoun);
}

/** What a name ends with, by how its clause says that each of several changed or what it is a share of. */
function suffixOf(change: RegExpExecArray, opening: string, { unit }: Figure): string {
  const [, rose, fell, roseBehind, fellBehind] = change;
  if (rose ?? roseBehind) return unit === '个百分点' ? GAIN : GROWTH;
  if (fell ?? fellBehind) return FALL;
  const of = SHARES.exec(opening)?.[1];
  return of && isRate(unit) ? `占${of}比重` : '';
}

/** 「占比30%、40%」, said of each once more. */
const SHARE_AGAIN = /^占比(?:达到?|为)?$/;

/**
 * What the names of the second figures of each end with, by the words between the last of the first and the first
 * of them; null unless twice as many figures as subjects tell levels, changes and shares of them, and nothing else.
 */
function suffixAgain(
  { text, clauseFigures, figure }: FigureView,
  count: number,
  opening: string,
  change: RegExpExecArray,
): string | null {
  if (clauseFigures.length !== 2 * count) return null;
  if (withoutCopulas(opening.slice(change.index + change[0].length)) !== '') return null;
  const from = clauseFigures[count - 1]?.end ?? 0;
  const words = text
    .slice(from, clauseFigures[count]?.boundStart)
    .replace(/^[、和与及]/, '')
    .replace('分别', '');
  if (SHARE_AGAIN.test(words)) return '占比';
  const changed = CHANGE_OF_EACH.exec(words);
  if (withoutCopulas(words.replace(CHANGE_OF_EACH, '')) !== '') return null;
  return changed ? suffixOf(changed, '', figure) : '';
}

/** 「城乡居民收入分别增长7%、8%，达到5万元、3万元」: the levels of what grew, in the same order. */
function asBefore(
  view: FigureView,
  opening: string,
  readings: readonly ShapeReading[],
): ShapeReading | null {
  const { clauseFigures, figure } = view;
  const leant = readings[clauseFigures.indexOf(figure)];
  const isPaired = leant !== undefined && readings.length === clauseFigures.length;
  if (!isPaired || !readings.every(({ isOfEach }) => isOfEach) || !areListed(view)) return null;
  if (cleanNoun(withoutCopulas(opening)) !== '' || isRate(figure.unit)) return null;
  return { ...OF_EACH, indicator: leant.subject, subject: leant.subject };
}

/** A subject of a list, with what it shares with the last one. */
function completed(own: string, first: string, last: string): string {
  const which = WHICH.exec(last)?.[0];
  if (which !== undefined && WHICH.exec(own)?.[0] === own) return own + last.slice(which.length);
  const per = USED.test(own) ? (PER.exec(first)?.[0] ?? '') : '';
  if (per !== '') return per + own;
  const tail = SHARED.exec(last)?.[0] ?? '';
  // 「绿色信贷、渔船贷款余额」: what is lent already needs no loan behind it.
  const shared = LENT.test(own) ? tail.replace(/^贷款/, '') : tail;
  return own.endsWith(shared) || MEASURE.test(own) ? own : own + shared;
}

function paired(named: string): string[] | null {
  const pair = PAIRS.find(([of]) => named.includes(of));
  if (!pair || named.includes('、')) return null;
  const [of, first, second] = pair;
  return [first, second].map((one) => cleanNoun(named.replace(of, one)));
}

/** How many figures stand first with nothing but marks between them. */
function listedFirst({ text, clauseFigures }: FigureView): number {
  const end = clauseFigures.findIndex((figure, index) => {
    const next = clauseFigures[index + 1];
    return !next || !/^[、和与及]$/.test(text.slice(figure.end, next.boundStart));
  });
  return end + 1;
}

/** Whether nothing but marks stands between the figures of a clause. */
function areListed(view: FigureView): boolean {
  return listedFirst(view) === view.clauseFigures.length;
}

/** 「渔业贷款增速」 → 渔业贷款: what a share is of, not how it changed. */
function unchanged({ indicator, subject }: ShapeReading): string {
  if (indicator.includes('占')) return subject;
  return indicator.replace(/(?:增速|降幅|提升)$/, '');
}
