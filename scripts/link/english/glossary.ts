import { CITY } from './glossary/city';
import { COMMON } from './glossary/common';
import { CULTURE } from './glossary/culture';
import { ECOLOGY } from './glossary/ecology';
import { ECONOMY } from './glossary/economy';
import { FINANCE } from './glossary/finance';
import { FIRMS } from './glossary/firms';
import { GOVERNANCE } from './glossary/governance';
import { INDUSTRY } from './glossary/industry';
import { INNOVATION } from './glossary/innovation';
import { MEASURES } from './glossary/measures';
import { NAMES } from './glossary/names';
import { OPENING } from './glossary/opening';
import { QUALITIES } from './glossary/qualities';
import { TRANSPORT } from './glossary/transport';
import { WELFARE } from './glossary/welfare';
import { termsOf, type Glossary, type Term, type Particle } from './terms';

/** What each subject calls its things; a term stands in one of them. */
export const GLOSSARIES: readonly Glossary[] = [
  COMMON,
  QUALITIES,
  MEASURES,
  NAMES,
  ECONOMY,
  FIRMS,
  FINANCE,
  INDUSTRY,
  INNOVATION,
  OPENING,
  TRANSPORT,
  CITY,
  ECOLOGY,
  WELFARE,
  CULTURE,
  GOVERNANCE,
];

const PARTICLES: Readonly<Record<Particle['role'], readonly string[]>> = {
  and: ['、', '和', '及', '与', '以及'],
  of: ['的'],
  'such-as': ['等'],
  share: ['占'],
  total: ['累计', '总数', '总量', '总额', '保有量'],
  count: ['数', '数量', '个数', '人数', '发生数', '拥有量'],
  having: ['具有', '拥有'],
  towards: ['对'],
};

/** Verbs in the middle of a name. */
const VERB_TERMS: readonly (readonly [string, Term])[] = [
  ['减少', { kind: 'verb', en: 'cut', turns: 'by' }],
  ['化解', { kind: 'verb', en: 'settled', turns: 'by' }],
  ['累计投资', { kind: 'verb', en: 'invested in', turns: 'by' }],
  ['接入', { kind: 'verb', en: 'connected to', turns: 'keep' }],
];

/** Every term by its Chinese. */
export const TERMS: ReadonlyMap<string, Term> = new Map<string, Term>([
  ...GLOSSARIES.flatMap(termsOf),
  ...VERB_TERMS,
  ...(Object.keys(PARTICLES) as Particle['role'][]).flatMap((role) =>
    PARTICLES[role].map((zh): [string, Term] => [zh, { kind: 'particle', role }]),
  ),
]);

/** In characters. */
export const LONGEST_TERM = Math.max(...[...TERMS.keys()].map(({ length }) => length));
