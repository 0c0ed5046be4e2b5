import { CITY } from './concepts/city';
import { CONSUMPTION } from './concepts/consumption';
import { ECOLOGY } from './concepts/ecology';
import { ECONOMY } from './concepts/economy';
import { FINANCE } from './concepts/finance';
import { FIRMS } from './concepts/firms';
import { GOVERNANCE } from './concepts/governance';
import { INDUSTRY } from './concepts/industry';
import { INNOVATION } from './concepts/innovation';
import { WELFARE } from './concepts/welfare';
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

/** A name this short is a common word, 土地 or 道路: it speaks of the concept only where `said` lists it. */
const SHORTEST_NAME = 3;

/** What a phrase of a text speaks of: concepts' ids. */
export interface Spoken {
  /** By a name of theirs. */
  readonly named: readonly string[];
  /** By a shorter word alone or inside the phrase: 「长者服务中心」 speaks of 长者服务 at large. */
  readonly touched: readonly string[];
}

/** Phrases by which a text speaks of concepts, spelled as texts spell them. */
export function spokenNames(): Map<string, Spoken> {
  const named = new Map<string, string[]>();
  const said = new Map<string, string[]>();
  for (const concept of CONCEPTS) {
    for (const word of concept.said) add(said, word, concept.id);
    for (const phrase of namesOf(concept)) add(named, phrase, concept.id);
  }
  return new Map(
    [...new Set([...named.keys(), ...said.keys()])].map((phrase): [string, Spoken] => {
      const ids = named.get(phrase) ?? [];
      const touched = [...said].flatMap(([word, others]) => (phrase.includes(word) ? others : []));
      return [phrase, { named: ids, touched: touched.filter((id) => !ids.includes(id)) }];
    }),
  );
}

function add(map: Map<string, string[]>, phrase: string, id: string): void {
  map.set(phrase, [...(map.get(phrase) ?? []), id]);
}

function namesOf({ names, variants }: Concept): ReadonlySet<string> {
  const long = [...names, ...variants.flatMap((variant) => variant.names)].filter(
    (name) => name.length >= SHORTEST_NAME && !name.includes('、'),
  );
  return new Set(long.flatMap(spellings));
}

function spellings(name: string): string[] {
  return [
    name,
    name.replaceAll('规模以上', '规上'),
    name.replaceAll('地区生产总值', 'GDP'),
    name.replaceAll('国家高新技术企业', '国高企业'),
  ];
}
