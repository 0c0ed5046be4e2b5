import type { Indicator } from '../../src/contract/comparison';
import type { Incomparable } from '../../src/contract/vocabularies';
import { conceptNamed } from '../../src/extract/indicators/ontology';
import { compareText } from '../../src/contract/compareText';
import { groupBy } from './groupBy';
import { isGeneric } from './nouns';
import type { Meaning } from './meaning';
import type { PointOf } from './points';

export type Related = Indicator['related'][number];

interface Member {
  readonly id: string;
  readonly meaning: Meaning;
}

/**
 * Indicators that sound alike and are not comparable, with the reason: of one concept or noun, but of another
 * nature or unit family; or a part of what a known one measures in full (「前海地区生产总值」).
 */
export function relatedTo(
  groups: readonly (readonly PointOf[])[],
): Map<string, readonly Related[]> {
  const members = groups.flatMap(([first]): Member[] =>
    first === undefined ? [] : [{ id: first.id, meaning: first.meaning }],
  );
  const related = new Map<string, Related[]>();
  const add = (from: string, indicator: string, why: Incomparable) => {
    const list = related.get(from) ?? [];
    if (!list.some((one) => one.indicator === indicator)) list.push({ indicator, why });
    related.set(from, list);
  };
  for (const group of groupBy(members, sharedSubject))
    for (const one of group)
      for (const other of group) {
        const why = one.id === other.id ? null : whyApart(one.meaning, other.meaning);
        if (why !== null) add(one.id, other.id, why);
      }
  for (const part of members)
    for (const whole of members)
      if (isPartOf(part.meaning, whole.meaning)) {
        add(part.id, whole.id, 'part-whole');
        add(whole.id, part.id, 'part-whole');
      }
  for (const list of related.values()) list.sort((a, b) => compareText(a.indicator, b.indicator));
  return related;
}

/** The concept, or the noun of what no ontology knows; a generic noun is related to nothing. */
function sharedSubject({ id, meaning }: Member): string {
  if (meaning.known !== null) return meaning.known.concept.id;
  if (isGeneric(meaning)) return id;
  return conceptNamed(meaning.noun)?.concept.id ?? meaning.noun;
}

/** Two levels of different things, or a level and what is new, are just two indicators: no reason to give. */
function whyApart(a: Meaning, b: Meaning): Incomparable | null {
  const natures = new Set([a.nature, b.nature]);
  if (natures.has('growth') && natures.size === 2) return 'level-growth';
  if (a.unit.family !== b.unit.family) return 'unit';
  return natures.has('stock') && natures.has('new') ? 'stock-new' : null;
}

/** The same measure of a part: as the ontology knows it, or named by the whole's name with something before it. */
function isPartOf(part: Meaning, whole: Meaning): boolean {
  const { concept } = part.known ?? { concept: null };
  if (concept?.partOf !== undefined)
    return concept.partOf === whole.known?.concept.id && part.nature === whole.nature;
  return (
    part.known === null &&
    whole.known !== null &&
    whole.noun.length >= 4 &&
    part.noun !== whole.noun &&
    part.noun.endsWith(whole.noun) &&
    part.nature === whole.nature &&
    part.unit.family === whole.unit.family
  );
}
