import type { PairDifference } from '../../src/contract/comparison';
import type { Incomparable } from '../../src/contract/vocabularies';
import { membersOf, normaliseNoun } from '../../src/extract/indicators/normaliseNoun';
import { conceptNamed } from '../../src/extract/indicators/ontology';
import { isLevel, isState } from '../../src/extract/indicators/unitFamily';
import type { Act } from '../../src/extract/lexicon/acts';
import { isGeneric, withoutScope } from './nouns';
import { MAKING } from './making';
import type { Meaning } from './meaning';

/** A difference between two figures that are put beside each other all the same. */
export type Difference = Pick<PairDifference, 'what' | 'extent'>;

type Extent = Difference['extent'];

export type Comparison =
  | { readonly match: 'exact' | 'near'; readonly differences: readonly Difference[] }
  | { readonly match: 'no'; readonly why: Incomparable | 'other' };

/** Acts of which one is not the other, but a reader would put their figures side by side. */
const NEAR_ACTS: readonly (readonly [Act, Act, Extent])[] = [
  ['added', 'brought-in', 'narrower'],
  ['added', 'built-or-renewed', 'wider'],
  ['renewed', 'built-or-renewed', 'wider'],
  ['added', 'started', null],
  ['started', 'under-way', null],
  ['under-way', 'finished', null],
  ['renewed', 'under-way', null],
  ['raised', 'added', null],
  ['enlarged', 'built-or-renewed', 'wider'],
];
/** For what was not seen in the ontology: the completion of a thing is its making. */
const SAME_ACTS: readonly (readonly [Act, Act])[] = [
  ['added', 'finished'],
  ['renewed', 'finished'],
];
/** Acts that leave a level what it is, 「完成投资」 is 「投资」; 「筹集资金」 is not 「发放资金」. */
const ACTS_OF_LEVELS: ReadonlySet<Act> = new Set<Act>(['under-way', 'finished', 'total', 'size']);

/** Decides part by part whether a target and an outcome can be put beside each other. */
export function compareFigures(target: Meaning, outcome: Meaning): Comparison {
  if (target.unit.family !== outcome.unit.family) return no('unit');
  if (target.unit.family === 'other' && target.unitName !== outcome.unitName) return no('unit');
  if (target.nature !== outcome.nature) return no(natureWhy(target, outcome));
  if (isGeneric(target) || isGeneric(outcome)) return no('other');
  const noun = compareNouns(target, outcome);
  if (noun === null) return no('other');
  const deed = compareDeeds(target, outcome);
  if (deed === null) return no('other');
  const near = [...noun.near, ...deed.near];
  const remarks = [
    ...noun.remarks,
    ...(target.unitName === outcome.unitName ? [] : [difference(unitsApart(target, outcome))]),
    ...(target.sign === outcome.sign
      ? []
      : [difference(outcome.sign === -1 ? 'outcome-falls' : 'target-falls')]),
  ];
  return { match: near.length === 0 ? 'exact' : 'near', differences: [...near, ...remarks] };
}

/** 家 and 户 count the same; of 万元 and 亿元 one is converted. */
function unitsApart(target: Meaning, outcome: Meaning): 'measure-word' | 'unit' {
  return target.unit.factor === outcome.unit.factor ? 'measure-word' : 'unit';
}

/**
 * Whether a figure is only nearly of its indicator: by another scope, or by an act that is not the same. What
 * the ontology does not know is measured by the first figure of it.
 */
export function isNearly(meaning: Meaning, first: Meaning): boolean {
  const { known } = meaning;
  const indicator =
    known === null
      ? first
      : {
          ...meaning,
          noun: normaliseNoun(known.concept.names[0] ?? ''),
          act: known.measure.acts[0] ?? null,
          verb: null,
          known: { ...known, variant: null },
        };
  return compareFigures(indicator, meaning).match !== 'exact';
}

function no(why: Incomparable | 'other'): Comparison {
  return { match: 'no', why };
}

function natureWhy(a: Meaning, b: Meaning): Incomparable {
  return a.nature === 'growth' || b.nature === 'growth' ? 'level-growth' : 'stock-new';
}

function difference(what: Difference['what'], extent: Extent = null): Difference {
  return { what, extent };
}

interface Agreement {
  readonly near: readonly Difference[];
  readonly remarks: readonly Difference[];
}

const SAME: Agreement = { near: [], remarks: [] };
const near = (what: Difference['what'], extent: Extent): Agreement => ({
  near: [difference(what, extent)],
  remarks: [],
});

/** Whether both count the same thing; null where they do not. */
function compareNouns(target: Meaning, outcome: Meaning): Agreement | null {
  const { known: a } = target;
  const { known: b } = outcome;
  if (a !== null && b !== null && a.measure.id === b.measure.id) {
    const isExact = [a, b].every(({ variant }) => (variant?.match ?? 'exact') === 'exact');
    if (isExact)
      return a.variant === b.variant ? SAME : { near: [], remarks: [difference('name')] };
    if (target.noun === outcome.noun) return SAME;
    const extent = extentOf(a.variant?.extent ?? null, b.variant?.extent ?? null);
    return near(extent === null ? 'alias' : 'scope', extent);
  }
  if (a?.concept.partOf !== undefined && a.concept.partOf === b?.concept.id)
    return near('scope', 'wider');
  if (b?.concept.partOf !== undefined && b.concept.partOf === a?.concept.id)
    return near('scope', 'narrower');
  if (a !== null && b !== null && a.concept !== b.concept) return null;
  if (target.noun === outcome.noun) return SAME;
  return combined(target.noun, outcome.noun) ?? scoped(target.noun, outcome.noun);
}

/** How far the outcome reaches, seen from the target, if each is told from the concept's own extent. */
function extentOf(target: Extent, outcome: Extent): Extent {
  if (target === null) return outcome;
  if (outcome === null) return target === 'wider' ? 'narrower' : 'wider';
  return null;
}

/** A list against one of its members: 「创新载体和新型研发机构」, 「创新载体」. */
function combined(target: string, outcome: string): Agreement | null {
  const aimed = new Set(membersOf(target).map(thing));
  const reached = new Set(membersOf(outcome).map(thing));
  if (aimed.size === 1 && reached.size === 1) return null;
  if ([...reached].every((member) => aimed.has(member)))
    return aimed.size === reached.size ? SAME : near('combined', 'narrower');
  return [...aimed].every((member) => reached.has(member)) ? near('combined', 'wider') : null;
}

function thing(member: string): string {
  return conceptNamed(member)?.concept.id ?? member;
}

/** The same noun under another word of rank or reach: 「国家级…」, 「街道…」. */
function scoped(target: string, outcome: string): Agreement | null {
  const a = withoutScope(target);
  const b = withoutScope(outcome);
  if (a.noun !== b.noun || isGeneric({ noun: a.noun, known: null })) return null;
  if (a.scope === '') return near('scope', 'narrower');
  return near('scope', b.scope === '' ? 'wider' : null);
}

/**
 * Whether the same is done to both; null where it is not. A verb of no act is only ever like itself; one that
 * says more than its act, 「新开通及加密」, counts more.
 */
function compareDeeds(target: Meaning, outcome: Meaning): Agreement | null {
  if (target.verb === outcome.verb)
    return target.verb === null ? compareActs(target, outcome) : SAME;
  if (target.verb !== null && outcome.verb !== null) return null;
  if (target.act === null || outcome.act === null || compareActs(target, outcome) === null)
    return null;
  return near('act', outcome.verb === null ? 'narrower' : 'wider');
}

/** Whether an act says nothing of a figure: what is known to be a level is one, and a state, whatever is told. */
function saysNothing({ nature, unit, known }: Meaning, act: Act | null): boolean {
  if (nature === 'new' || (nature === 'level' && !isLevel(unit.family))) return false;
  if (known !== null || act === null || isState(unit.family)) return true;
  return nature === 'stock' ? act === 'total' || MAKING.has(act) : ACTS_OF_LEVELS.has(act);
}

function compareActs(target: Meaning, outcome: Meaning): Agreement | null {
  const { act: a } = target;
  const { act: b } = outcome;
  if (a === b) return SAME;
  if (saysNothing(target, a) && saysNothing(target, b)) return SAME;
  if (a === null || b === null) return target.known !== null ? SAME : null;
  const acts = target.known?.measure.acts ?? [];
  if (acts.includes(a) && acts.includes(b)) return SAME;
  if (SAME_ACTS.some((pair) => pair.includes(a) && pair.includes(b))) return SAME;
  const found = NEAR_ACTS.find(
    ([one, other]) => (one === a && other === b) || (one === b && other === a),
  );
  if (found === undefined) return null;
  const [one, , extent] = found;
  return near(
    'act',
    one === a || extent === null ? extent : extent === 'wider' ? 'narrower' : 'wider',
  );
}
