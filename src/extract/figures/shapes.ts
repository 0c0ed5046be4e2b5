import { GROWTH, phraseOf, rateOfChange } from '../../contract/indicatorPhrase';
import { withoutCopulas } from '../lexicon/aroundNouns';
import { PREDICATE } from '../lexicon/predicates';
import { amountOfChange, beside, growth, isRate, ratesApart, share } from './changes';
import { countAfterNoun, countBeforeNoun, fundSize, PREDICATED, sharedNoun } from './counts';
import { level } from './levels';
import { clauseBefore, LOOK_BACK, measureBefore, measureJustBefore } from './measureBefore';
import { cleanNoun, leadingVerb } from './nounPhrase';
import { qualified } from './qualified';
import { growthBehind, shareDone } from './shareTold';
import { titled } from './titled';
import type { FigureView } from '../model';
import type { FigureWords, Shape, ShapeReading } from './shape';

const predicate = new RegExp(PREDICATE, 'u');
const REACHING = new Set(['服务', '吸引', '接待']);
const PEOPLE: Record<string, string | undefined> = { 人次: '人次', 人: '人数', 名: '人数' };
const DOING = /^(?:参与|参加|参观|参赛|观看|体验)?$/;

/** 「吸引3万人参与」, 「服务8万人次」: people reached are counted as such, not as more of the subject before. */
const reached: Shape = ({ figure }, { head, tail, verb, subject }) => {
  const people = PEOPLE[figure.unit];
  if (
    !people ||
    !verb ||
    !REACHING.has(verb.replace(/^累计/, '')) ||
    cleanNoun(head) !== '' ||
    !DOING.test(tail)
  )
    return null;
  return { rule: 'reached', indicator: verb + tail + people, subject: subject ?? '' };
};

/** 「投入3亿元」 */
const SPENDS = /^(?:投入|安排|筹集|拨付|发放|兑付|兑现|减免|争取)$/;

/** For a figure that nothing around it names. */
const UNNAMED = '数值';

/** What leans on the subject before it: 「总量2.47万家」, 「供应4029套」, 「修复136公里」. */
const LEANS = /^(?:总量|总数|总额|总投资|面积|规模|累计|金额|建筑面积|数量|[单当]日最[高多])$/;

/** 「其中在鲸湾的有」 */
const AMONG =
  /^(?:其中)?((?:位于|在|属于|来自)[\p{Script=Han}]{2,8})的(?:[有共为达占]|总计|合计)*$/u;

const LENGTHENED =
  /^([\p{Script=Han}]{0,12}(?:公路|铁路|道路|管网|绿道|碧道|海堤|地铁))[\p{Script=Han}]{2,12}$/u;
const GROWS = /(?:增长[^\d]{0,4}|增速[^\d，]{0,8}，?)$/;
const AREA = /^(?:亩|公顷|平方米|平方公里)$/;
const LONGEST_PREDICATE = 24;

/** 「目前，已建成」: what became of what the sentence before counted. */
const BY_NOW = /^(?:目前|截至[^，]{2,12}|今年以来)，?(?:已经?|累计|现已)?[^，、\d]{2,6}$/;
/** How far back the same unit may stand, in characters. */
const SAME_UNIT_BACK = 40;

/** Whether a sentence tells how much by now has become of what the one before it counted, in the same unit. */
function goesOn({ text, sentence, figure }: FigureView): boolean {
  if (!BY_NOW.test(text.slice(sentence.start, figure.boundStart))) return false;
  const back = text.slice(Math.max(0, sentence.start - SAME_UNIT_BACK), sentence.start);
  const at = figure.unit === '' ? -1 : back.lastIndexOf(figure.unit);
  return at > 0 && /[\d百千万亿余多]/.test(back.charAt(at - 1));
}

/** What the clause before, in the same sentence and without a figure, does. */
function pushedBefore(view: FigureView): Omit<ShapeReading, 'rule'> | null {
  const words = clauseBefore(view) ?? '';
  const verb = leadingVerb(words);
  const noun = verb === null || /\d/.test(words) ? '' : cleanNoun(words.replace(predicate, ''));
  return noun === '' || noun.length > LONGEST_PREDICATE ? null : qualified(noun, verb);
}

/** A clause or list item that has no noun of its own takes the one before it; the last resort. */
export function leaning(
  view: FigureView,
  { head, tail, verb, before, subject, ofSentenceBefore }: FigureWords,
): ShapeReading {
  const { text, sentence, figure, clause } = view;
  const own = cleanNoun(withoutCopulas(head));
  // 「增长5%和6%」: a rate right behind another is one of the same kind.
  if (
    /^[和与及]?$/.test(head) &&
    tail === '' &&
    isRate(figure.unit) &&
    before !== null &&
    rateOfChange(before)
  )
    return { rule: 'growth', indicator: before, subject: subject ?? before };
  if (figure.boundStart === clause.start && PREDICATED.test(tail))
    return { rule: 'predicate', indicator: tail.slice(0, LONGEST_PREDICATE), subject: '' };
  // 「鲸湾公路将新开工60公里」: what grows longer stands before the verb.
  const way = own === '' && verb !== null ? LENGTHENED.exec(head)?.[1] : undefined;
  if (way && verb !== null) return { rule: 'bare', ...qualified(cleanNoun(way), verb) };
  // 「走访600家次」: how often it was done is none of what was counted before.
  if (verb && own === '' && figure.unit.endsWith('次') && !figure.unit.startsWith('人'))
    return {
      rule: 'bare',
      ...qualified(verb.replace(/^累计(?=.)/, ''), verb.startsWith('累计') ? '累计' : null),
    };
  // 「其中在鲸湾的有8艘」: those of what was counted that are there.
  const place = AMONG.exec(head)?.[1];
  if (subject && place && !ofSentenceBefore)
    return { rule: 'leaning', indicator: phraseOf(subject, place), subject };
  const isMoney = figure.unit.endsWith('元');
  // 「A增长5%，B再创新高，达到60亿元」: of what the clause in between names.
  const nearer = own === '' && (isMoney || isRate(figure.unit)) ? measureJustBefore(view) : null;
  if (nearer !== null)
    return {
      rule: 'measure-before',
      indicator: isRate(figure.unit) ? nearer.replace(/增速$/, '') + GROWTH : nearer,
      subject: nearer,
    };
  // 「推进鲸湾渔村建设，年底前达到4个」: of what its own sentence pushes, not of what one before it counted.
  const pushed = ofSentenceBefore && own === '' && verb === null ? pushedBefore(view) : null;
  if (pushed !== null) return { rule: 'bare', ...pushed };
  const leans = own === '' || LEANS.test(own) || own === verb;
  if (subject && leans && (!ofSentenceBefore || !(own || verb) || goesOn(view))) {
    const said = own || verb;
    // 「完成渔村改造36个，再改造28个」
    const qualifier = said && !subject.endsWith(said) ? said : null;
    return { rule: 'leaning', indicator: phraseOf(subject, qualifier), subject };
  }
  const grows =
    !isRate(figure.unit) ||
    GROWS.test(text.slice(Math.max(sentence.start, clause.start - LOOK_BACK), clause.start));
  const measure = own === '' && grows && (verb === null || isMoney) ? measureBefore(view) : null;
  if (measure !== null) {
    // 「渔业产值稳定增长，力争达到3%」
    const indicator = isRate(figure.unit) ? measure.replace(/增速$/, '') + GROWTH : measure;
    return { rule: 'measure-before', indicator, subject: measure };
  }
  const spent = isMoney && verb !== null && SPENDS.test(verb);
  // 「全年整治600亩」
  if (own === '' && verb !== null && AREA.test(figure.unit))
    return { rule: 'bare', indicator: phraseOf('面积', verb), subject: '面积' };
  // 「实现95%的渔政事项“掌上办”」
  const behind = isRate(figure.unit) && own === '' ? cleanNoun(tail) : '';
  if (behind !== '') return { rule: 'bare', indicator: `${behind}占比`, subject: behind };
  const noun = own || (spent ? phraseOf('资金', verb) : (verb ?? ''));
  return noun
    ? { rule: 'bare', indicator: noun, subject: noun }
    : { rule: 'bare', indicator: figure.unit || UNNAMED, subject: subject ?? '' };
}

/** As `leaning`, tried before the shapes that would take 总量 for a noun of its own. */
const leaningFirst: Shape = (view, words) => {
  const reading = words.tail === '' ? leaning(view, words) : null;
  return reading?.rule === 'leaning' ? reading : null;
};

/** In the order they are tried: the more a shape asks for, the earlier it stands. */
export const SHAPES: readonly Shape[] = [
  ratesApart,
  beside,
  amountOfChange,
  growth,
  growthBehind,
  share,
  reached,
  titled,
  sharedNoun,
  leaningFirst,
  fundSize,
  countBeforeNoun,
  countAfterNoun,
  shareDone,
  level,
];
