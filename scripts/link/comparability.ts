import type { PairDifference } from '../../src/contract/comparison';
import type { Incomparable } from '../../src/contract/vocabularies';
import { membersOf, normaliseNoun } from '../../src/extract/indicators/normaliseNoun';
import { conceptNamed } from '../../src/extract/indicators/ontology';
import type { Act } from '../../src/extract/lexicon/acts';
import { isGeneric, withoutScope } from './nouns';
import type { Meaning } from './readFigure';

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
];
/** For what was not seen in the ontology: the completion of a thing is its making. */
const SAME_ACTS: readonly (readonly [Act, Act])[] = [
  ['added', 'finished'],
  ['renewed', 'finished'],
];
/** Levels of the year that acts do not change: 「完成投资」 is 「投资」. */
const LEVEL_FAMILIES = new Set(['percent', 'points', 'yuan', 'usd', 'hkd', 'concentration']);

/** Decides part by part whether a target and an outcome can be put beside each other. */
export function compareFigures(target: Meaning, outcome: Meaning): Comparison {
  if (target.unit.family !== outcome.unit.family) return no('unit');
  if (target.unit.family === 'other' && target.unitName !== outcome.unitName) return no('unit');
  if (target.nature !== outcome.nature) return no(natureWhy(target, outcome));
  if (isGeneric(target) || isGeneric(outcome)) return no('other');
  const noun = compareNouns(target, outcome);
  if (noun === null) return no('other');
  const act = compareActs(target, outcome);
  if (act === null) return no('other');
  const near = [...noun.near, ...act.near];
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

function compareActs(target: Meaning, outcome: Meaning): Agreement | null {
  const { act: a } = target;
  const { act: b } = outcome;
  if (a === b) return SAME;
  if (target.nature !== 'new' && LEVEL_FAMILIES.has(target.unit.family)) return SAME;
  if (target.nature === 'growth' || target.nature === 'stock') return SAME;
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
