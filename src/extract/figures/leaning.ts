import { GROWTH, phraseOf, rateOfChange } from '../../contract/indicatorPhrase';
import { PREDICATE } from '../lexicon/predicates';
import type { FigureView } from '../model';
import { isRate } from './changes';
import { GENERIC, PREDICATED } from './counts';
import { clauseBefore, measureJustBefore } from './measureBefore';
import { isMoney } from './money';
import { cleanNoun, leadingVerb } from './nounPhrase';
import { qualified } from './qualified';
import type { FigureWords, Shape, ShapeReading } from './shape';

const predicate = new RegExp(PREDICATE, 'u');
const LONGEST_NOUN = 24;
const LEANING = { rule: 'leaning', leansBack: true } as const;

/** 「增长5%和6%」: a rate right behind another is one of the same kind. */
export const sameRate: Shape = ({ figure }, { head, tail, previousName, previousSubject }) =>
  isRate(figure.unit) &&
  tail === '' &&
  /^[和与及]?$/.test(head) &&
  previousName &&
  rateOfChange(previousName)
    ? { rule: 'growth', indicator: previousName, subject: previousSubject ?? previousName }
    : null;

/** 「2人获“卓越渔民”称号」: those of whom the clause says so. */
export const predicated: Shape = ({ figure, clause }, { tail }) =>
  figure.boundStart === clause.start && PREDICATED.test(tail)
    ? { rule: 'predicate', indicator: tail.slice(0, LONGEST_NOUN), subject: '' }
    : null;

const WAY =
  /^([\p{Script=Han}]{0,12}(?:公路|铁路|道路|管网|绿道|碧道|海堤|地铁))[\p{Script=Han}]{2,12}$/u;

/** 「鲸湾公路将新开工60公里」: what grows longer stands before the verb. */
export const lengthened: Shape = (_view, { head, verb, own }) => {
  const way = own === '' && verb !== null ? WAY.exec(head)?.[1] : undefined;
  return way === undefined ? null : { rule: 'bare', ...qualified(cleanNoun(way), verb) };
};

/** 「走访600家次」: how often it was done is none of what was counted before. */
export const howOften: Shape = ({ figure: { unit } }, { verb, own }) => {
  if (!verb || own !== '' || !unit.endsWith('次') || unit.startsWith('人')) return null;
  const total = verb.startsWith('累计') ? '累计' : null;
  return { rule: 'bare', ...qualified(verb.replace(/^累计(?=.)/, ''), total) };
};

const AMONG =
  /^(?:其中)?((?:位于|在|属于|来自)[\p{Script=Han}]{2,8})的(?:[有共为达占]|总计|合计)*$/u;

/** 「其中在鲸湾的有8艘」: those of what was counted that are there. */
export const among: Shape = (_view, { head, tail, previousSubject, ofSentenceBefore }) => {
  const place = AMONG.exec(head)?.[1];
  return previousSubject && tail === '' && place !== undefined && !ofSentenceBefore
    ? { ...LEANING, indicator: phraseOf(previousSubject, place), subject: previousSubject }
    : null;
};

/** 「A增长5%，B再创新高，达到60亿元」: of what the clause in between names. */
export const measureBetween: Shape = (view, { own }) => {
  const { unit } = view.figure;
  const measure = own === '' && (isMoney(unit) || isRate(unit)) ? measureJustBefore(view) : null;
  return measure === null ? null : ofMeasure(measure, unit);
};

const EFFORT = /^(?:加大|加强|强化)([^，、]{2,12}?)(?:建设|供给|供应|改造|培育)力度$/;

/** 「加大渔港建设力度，开工20个项目」: what the effort of the clause before is for is what is counted, or of what it is. */
export const effort: Shape = (view, { own, tail, verb }) => {
  if (verb === null || isRate(view.figure.unit) || own !== '') return null;
  const counted = cleanNoun(tail.replace(predicate, ''));
  if (counted === '' ? tail !== '' : !GENERIC.test(counted)) return null;
  const words = clauseBefore(view) ?? '';
  const thing = words.endsWith('力度') ? EFFORT.exec(words)?.[1] : undefined;
  return thing === undefined
    ? null
    : { rule: 'effort', indicator: phraseOf(thing + counted, verb), subject: thing };
};

/** 「推进鲸湾渔村建设，年底前达到4个」: of what its own sentence pushes, not of what one before it counted. */
export const pushed: Shape = (view, { verb, ofSentenceBefore, own }) => {
  if (!ofSentenceBefore || own !== '' || verb !== null) return null;
  const words = clauseBefore(view) ?? '';
  const act = leadingVerb(words);
  const noun = act === null || /\d/.test(words) ? '' : cleanNoun(words.replace(predicate, ''));
  return noun === '' || noun.length > LONGEST_NOUN
    ? null
    : { rule: 'bare', ...qualified(noun, act) };
};

/** What leans on the subject before it: 「总量2.47万家」, 「供应4029套」, 「修复136公里」. */
const LEANS = /^(?:总量|总数|总额|总投资|面积|规模|累计|金额|建筑面积|数量|[单当]日最[高多])$/;

/** A clause or list item that has no noun of its own takes the one before it. */
export const onSubject: Shape = (view, { verb, previousSubject, ofSentenceBefore, own }) => {
  const leans = own === '' || LEANS.test(own) || own === verb;
  if (!previousSubject || !leans || (ofSentenceBefore && (own || verb) && !goesOn(view)))
    return null;
  const said = own || verb;
  // 「完成渔村改造36个，再改造28个」
  if (!said || previousSubject.endsWith(said))
    return { ...LEANING, indicator: previousSubject, subject: previousSubject };
  if (own === '' || own === verb) return { ...LEANING, ...qualified(previousSubject, said) };
  // 「建成渔港9座，面积60亩、增长5%」: what grows is the area.
  const grows = own === '累计' ? {} : { changing: previousSubject + own };
  return {
    ...LEANING,
    indicator: phraseOf(previousSubject, own),
    subject: previousSubject,
    ...grows,
  };
};

/** 「新增泊位30个，总量达到80个」: the same where other shapes would take 总量, or the verb, for a noun. */
export const totalOfSubject: Shape = (view, words, earlier) =>
  words.tail === '' && words.own !== '' ? onSubject(view, words, earlier) : null;

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

const AREA = /^(?:亩|公顷|平方米|平方公里)$/;

/** 「全年整治600亩」 */
export const area: Shape = ({ figure }, { verb, own }) =>
  own === '' && verb !== null && AREA.test(figure.unit)
    ? { rule: 'bare', indicator: phraseOf('面积', verb), subject: '面积' }
    : null;

/** 「80%的渔港」 */
export const partOf: Shape = ({ figure }, { tail, own }) => {
  const noun = isRate(figure.unit) && own === '' ? cleanNoun(tail) : '';
  return noun === '' ? null : { rule: 'bare', indicator: `${noun}占比`, subject: noun };
};

/** 「投入3亿元」 */
const SPENDS = /^(?:投入|安排|筹集|拨付|发放|兑付|兑现|减免|争取)$/;
/** For a figure that nothing around it names. */
const UNNAMED = '数值';

/** By its own noun, its verb or its unit: what fits any figure. */
export function bare(
  { figure: { unit } }: FigureView,
  { verb, previousSubject, own }: FigureWords,
): ShapeReading {
  const spent = isMoney(unit) && verb !== null && SPENDS.test(verb);
  const noun = own || (spent ? phraseOf('资金', verb) : (verb ?? ''));
  return noun
    ? { rule: 'bare', indicator: noun, subject: noun }
    : { rule: 'bare', indicator: unit || UNNAMED, subject: previousSubject ?? '' };
}

function ofMeasure(measure: string, unit: string): ShapeReading {
  const indicator = isRate(unit) ? measure.replace(/增速$/, '') + GROWTH : measure;
  return { rule: 'measure-before', indicator, subject: measure };
}
