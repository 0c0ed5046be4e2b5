import { CITY } from '../lexicon/indicators/city';
import { CONSUMPTION } from '../lexicon/indicators/consumption';
import { ECOLOGY } from '../lexicon/indicators/ecology';
import { ECONOMY } from '../lexicon/indicators/economy';
import { FINANCE } from '../lexicon/indicators/finance';
import { FIRMS } from '../lexicon/indicators/firms';
import { GOVERNANCE } from '../lexicon/indicators/governance';
import { INDUSTRY } from '../lexicon/indicators/industry';
import { INNOVATION } from '../lexicon/indicators/innovation';
import { WELFARE } from '../lexicon/indicators/welfare';
import type { Concept, Variant } from './concept';
import { normaliseNoun } from './normaliseNoun';

/**
 * What district and city reports measure, in the order in which readers look for it. A level, its growth,
 * what is new in the year and what there is in all are different indicators of one concept: they are never
 * compared.
 */
export const CONCEPTS: readonly Concept[] = [
  ...ECONOMY,
  ...INDUSTRY,
  ...FIRMS,
  ...FINANCE,
  ...INNOVATION,
  ...CONSUMPTION,
  ...WELFARE,
  ...CITY,
  ...ECOLOGY,
  ...GOVERNANCE,
];

/** A concept by one of its names: the variant is null for a name that needs no remark. */
export interface ConceptName {
  readonly concept: Concept;
  readonly variant: Variant | null;
}

const BY_NAME: ReadonlyMap<string, ConceptName> = new Map(
  CONCEPTS.flatMap((concept) => [
    ...concept.names.map((name): [string, ConceptName] => [
      normaliseNoun(name),
      { concept, variant: null },
    ]),
    ...concept.variants.flatMap((variant) =>
      variant.names.map((name): [string, ConceptName] => [
        normaliseNoun(name),
        { concept, variant },
      ]),
    ),
  ]),
);

/** The concept that a normalised noun names. */
export function conceptNamed(noun: string): ConceptName | null {
  return BY_NAME.get(noun) ?? null;
}
