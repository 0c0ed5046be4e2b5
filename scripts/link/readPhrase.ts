import type { Statement } from '../../src/contract/documentRecord';
import { GAIN, partsOf, rateOfChange } from '../../src/contract/indicatorPhrase';
import { splitScale } from '../../src/contract/units';
import { normaliseNoun } from '../../src/extract/indicators/normaliseNoun';
import { conceptNamed } from '../../src/extract/indicators/ontology';
import { VERBS_OF_ACT, type Act } from '../../src/extract/lexicon/acts';
import { longestFirst } from '../../src/extract/lexicon/longestFirst';
import { MAKING } from './making';

/** Where an indicator's phrase stands, with its figure. */
export type PhraseSource = Pick<Statement, 'indicator' | 'unit' | 'quote'>;

/** What is told to be done: an act, or a verb that is of none, or both, or nothing. */
export interface Deed {
  readonly act: Act | null;
  /** As written, where it is of no act, or says more than its act: 「新开通及加密」. */
  readonly verb: string | null;
}

/** An indicator's phrase taken apart. */
export interface Phrase extends Deed {
  readonly noun: string;
  readonly change: 'rise' | 'fall' | null;
  /** Whether the figure is said to be the whole: 累计, 总数. */
  readonly whole: boolean;
}

const ACT_OF_VERB: ReadonlyMap<string, Act> = new Map(
  (Object.keys(VERBS_OF_ACT) as Act[]).flatMap((act) =>
    VERBS_OF_ACT[act].map((verb): [string, Act] => [verb, act]),
  ),
);
const VERBS = longestFirst(ACT_OF_VERB.keys());
const NOTHING_DONE: Deed = { act: null, verb: null };

/** 「渔业占比提高2个百分点」, of whatever rises by points. */
const GAINED = new RegExp(`^(.+?)(?:${GAIN}|提高)$`);
/** 「累计选派」: all that were sent so far. */
const SO_FAR = /^累计(?=.)/;
const TOTAL_BEFORE = /(?:累计|总数|总量|存量|保有量|共有)[^，、；。\d]{0,8}$/;
const TOTAL_NOUN = /(?:总数|总量|累计|保有量)$/;
/** A verb and what else is done: 「新开通及加密」. */
const VERB_AND_MORE = /^(.+?)[、和及与]/;
/** Between a verb and its figure: 「启动首批40个」. */
const BEFORE_FIGURE = /(?:首批|了|超|约|近|超过)?$/;
/** 「学科新进入前1%」: a verb in the middle of the phrase that makes the count one of the year. */
const NEW_IN_YEAR = /新(?=进入|入选|获评)/;

/** Takes an indicator's phrase apart, with the words around its figure where the phrase lacks the verb. */
export function readPhrase({ indicator, unit, quote }: PhraseSource): Phrase {
  const { noun: stem, qualifier } = partsOf(indicator);
  const gained = unit.endsWith('百分点') ? GAINED.exec(stem)?.[1] : undefined;
  const changed =
    rateOfChange(stem) ?? (gained === undefined ? null : { of: gained, change: 'rise' as const });
  const bare = changed?.of ?? stem;
  const around = aroundFigure(quote, unit);
  const leading = verbAhead(bare);
  const verb = qualifier !== null && qualifier !== '争取' ? qualifier : leading;
  const noun = bare.slice(leading?.length ?? 0).replace(TOTAL_NOUN, '');
  const deed =
    toldDeed(verb?.replace(SO_FAR, '') ?? null, leading) ??
    (NEW_IN_YEAR.test(noun)
      ? { act: 'granted', verb: null }
      : changed !== null || around === null
        ? NOTHING_DONE
        : deedAround(around));
  const whole = SO_FAR.test(verb ?? '') || TOTAL_NOUN.test(stem);
  return {
    ...workDone(noun.replace(NEW_IN_YEAR, ''), deed),
    change: changed?.change ?? null,
    whole: whole || (around !== null && TOTAL_BEFORE.test(around.before)),
  };
}

/** What a verb tells; 「新建」 of 「修复管网」 is 「新建修复管网」. Null without a verb. */
function toldDeed(verb: string | null, leading: string | null): Deed | null {
  if (verb === null) return null;
  const act = ACT_OF_VERB.get(verb);
  if (act === undefined)
    return { act: ACT_OF_VERB.get(VERB_AND_MORE.exec(verb)?.[1] ?? '') ?? null, verb };
  const doubled = act === 'added' && ACT_OF_VERB.get(leading ?? '') === 'renewed';
  return { act: doubled ? 'built-or-renewed' : act, verb: null };
}

/**
 * A phrase that still leads with its verb, 「新改建非机动车道」: only where 新 makes it a verb or a known noun is
 * left, because 「服务站点」 leads with none.
 */
function verbAhead(stem: string): string | null {
  if (conceptNamed(normaliseNoun(stem)) !== null) return null;
  return (
    VERBS.find((verb) => {
      const rest = stem.slice(verb.length);
      return (
        stem.startsWith(verb) &&
        rest.length >= 2 &&
        (verb.startsWith('新') || conceptNamed(normaliseNoun(rest)) !== null)
      );
    }) ?? null
  );
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** What stands before and behind the figure in its own part of the quotation. */
function aroundFigure(quote: string, unit: string): Surroundings | null {
  const bare = splitScale(unit).bare.replace(/[（(].*$/, '');
  const figures = [
    ...quote.matchAll(
      new RegExp(`[\\d.]+[万亿千百]*[余多]?${bare.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&')}`, 'g'),
    ),
  ];
  const figure = figures.at(-1);
  if (figure === undefined) return null;
  const before = quote.slice(0, figure.index);
  // 「新开通甲、乙等55条航线」: before 等 the whole clause belongs to the figure.
  const part = before.endsWith('等') ? /[^，；：]*$/ : /[^，、；：]*$/;
  return {
    before: before.slice(before.search(part)),
    after: quote.slice(figure.index + figure[0].length),
  };
}

/** Acts that a verb beside the figure may tell; 金额 or 服务 there belong to the noun. */
const TOLD_BESIDE: ReadonlySet<Act> = new Set<Act>([
  ...MAKING,
  'supplied',
  'raised',
  'prepared',
  'removed',
  'demolished',
  'vacated',
  'enlarged',
  'signed',
  'handed-over',
  'deployed',
  'paid',
  'recruited',
  'chosen',
  'sent',
]);

/** The verb right before the figure, or at the end of what stands behind it: 「20个…项目完工」. */
function deedAround({ before, after }: Surroundings): Deed {
  const start = before.replace(BEFORE_FIGURE, '');
  const leading = VERBS.find((verb) =>
    start.endsWith('等') ? start.startsWith(verb) : start.endsWith(verb),
  );
  const end = after.replace(/并[^，。]*$/, '');
  const trailing = VERBS.find((verb) => end.length > verb.length && end.endsWith(verb));
  const act = ACT_OF_VERB.get(leading ?? trailing ?? '') ?? null;
  return { act: act !== null && TOLD_BESIDE.has(act) ? act : null, verb: null };
}

const WORKS: readonly (readonly [RegExp, Act])[] = [
  [/(?:提标改造|改造提升|改造|整治|修复|更新)(?:项目|工程)?$/, 'renewed'],
  [/整备$/, 'prepared'],
];

/**
 * 「完成土地整备」 is 「整备土地」, 「推进某厂建设」 is 「建设某厂」: the work that is done names the
 * act, what is left the thing.
 */
function workDone(noun: string, { act, verb }: Deed): Deed & Pick<Phrase, 'noun'> {
  if (verb !== null || conceptNamed(normaliseNoun(noun)) !== null) return { noun, act, verb };
  if (act === 'finished')
    for (const [work, done] of WORKS)
      if (work.test(noun) && noun.replace(work, '').length >= 2)
        return { noun: noun.replace(work, ''), act: done, verb };
  if (/.{2}建设$/.test(noun) && (act === null || act === 'under-way' || act === 'finished'))
    return {
      noun: noun.replace(/建设$/, ''),
      act: act === 'finished' ? 'added' : 'under-way',
      verb,
    };
  return { noun, act, verb };
}
