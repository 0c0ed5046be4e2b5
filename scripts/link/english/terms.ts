/** What stands where in an English name, and how a noun's own modifiers read. */
export type Sort =
  /** Of one sort, nouns in a list share what follows them: 「集成电路和软件企业」. */
  | 'goods'
  | 'fields'
  | 'places'
  /** What goes behind what it modifies: 「在」 a place, 「于」 an event, for users. */
  | 'sites'
  | 'events'
  | 'users'
  /** What acts are said of in their own words: an award is won, a person named. */
  | 'awards'
  | 'titles'
  | 'bodies'
  | 'firms'
  | 'people'
  | 'projects'
  | 'rules'
  /** One where a place's name alone tells which. */
  | 'areas'
  | 'works'
  | 'plain';

/** A noun: whole where it is the head, attributive before another noun. */
export interface Thing {
  readonly kind: 'thing';
  readonly en: string;
  /** Null where it has none: «loans to farms». */
  readonly attributive: string | null;
  readonly sort: Sort;
  /** The preposition before what the noun is about, 「改造」: renewal of; what comes before it is then a phrase. */
  readonly link: string | null;
  /** Whether a modifier of scope before all the rest, 「全国」, is said of the noun and not of what it is about. */
  readonly scoped: boolean;
}

/** A modifier: before its noun, or behind it. */
export interface Modifier {
  readonly kind: 'before' | 'behind';
  readonly en: string;
  /** 「占全国比重」: a share of the national total. Only places and levels have one. */
  readonly whole: string | null;
}

/** What is measured of the rest of the name, at its end. */
export interface Measure {
  readonly kind: 'measure';
  readonly en: string;
  /** `name` reads as a noun with its modifiers, `aside` behind a comma, `change` too and never with an act. */
  readonly joins: 'name' | 'aside' | 'change';
  /** Its reading where it stands before a noun. */
  readonly before: string | null;
}

/** A verb in the middle: `by` turns the sides, 「企业减少成本」 costs cut by firms; `keep` does not. */
export interface Verb {
  readonly kind: 'verb';
  readonly en: string;
  readonly turns: 'by' | 'keep';
}

/** 「、」, 「的」, 「等」, 「占」 and other words that only say how the rest belongs together. */
export interface Particle {
  readonly kind: 'particle';
  readonly role: 'and' | 'of' | 'such-as' | 'share' | 'total' | 'count' | 'having' | 'towards';
}

export type Term = Thing | Modifier | Measure | Verb | Particle;

/**
 * Terms of a subject by what they are, Chinese to English. Nouns are plural where they can be counted, with
 * the attributive form behind a stroke where it is not the singular; `works` and `programmes` end in their
 * preposition.
 */
export interface Glossary {
  readonly things?: Readonly<Record<string, string>>;
  readonly goods?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string>>;
  readonly places?: Readonly<Record<string, string>>;
  readonly sites?: Readonly<Record<string, string>>;
  readonly events?: Readonly<Record<string, string>>;
  readonly users?: Readonly<Record<string, string>>;
  readonly awards?: Readonly<Record<string, string>>;
  readonly titles?: Readonly<Record<string, string>>;
  readonly bodies?: Readonly<Record<string, string>>;
  readonly people?: Readonly<Record<string, string>>;
  readonly firms?: Readonly<Record<string, string>>;
  readonly projects?: Readonly<Record<string, string>>;
  readonly rules?: Readonly<Record<string, string>>;
  readonly areas?: Readonly<Record<string, string>>;
  /** Things done to or about others. */
  readonly works?: Readonly<Record<string, string>>;
  /** The same, of which a modifier of scope is said: 「全国…排名」. */
  readonly programmes?: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, string>>;
  readonly behind?: Readonly<Record<string, string>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly asides?: Readonly<Record<string, string>>;
  readonly changes?: Readonly<Record<string, string>>;
}

const SORTS = {
  things: 'plain',
  goods: 'goods',
  fields: 'fields',
  places: 'places',
  sites: 'sites',
  events: 'events',
  users: 'users',
  awards: 'awards',
  titles: 'titles',
  bodies: 'bodies',
  people: 'people',
  firms: 'firms',
  projects: 'projects',
  rules: 'rules',
  areas: 'areas',
} as const;

/** The terms of a glossary, each with its Chinese. */
export function termsOf(glossary: Glossary): (readonly [zh: string, term: Term])[] {
  const nouns = (Object.keys(SORTS) as (keyof typeof SORTS)[]).flatMap((section) =>
    entriesOf(glossary[section]).map(([zh, en]) => [zh, thing(en, SORTS[section])] as const),
  );
  const linked = (['works', 'programmes'] as const).flatMap((section) =>
    entriesOf(glossary[section]).map(([zh, en]) => {
      const at = en.lastIndexOf(' ');
      const noun = thing(en.slice(0, at), 'works');
      return [zh, { ...noun, link: en.slice(at + 1), scoped: section === 'programmes' }] as const;
    }),
  );
  const modifiers = (['before', 'behind'] as const).flatMap((kind) =>
    entriesOf(glossary[kind]).map(([zh, en]) => [zh, modifier(kind, en)] as const),
  );
  const measures = (
    [
      ['names', 'name'],
      ['asides', 'aside'],
      ['changes', 'change'],
    ] as const
  ).flatMap(([section, joins]) =>
    entriesOf(glossary[section]).map(([zh, en]) => [zh, measure(en, joins)] as const),
  );
  return [...nouns, ...linked, ...modifiers, ...measures];
}

/** A noun by its plural, or by its plural, a stroke and its attributive form. */
export function thing(forms: string, sort: Sort = 'plain'): Thing {
  const [en = '', own] = forms.split(' / ');
  // What firms have is theirs: firms’ exports.
  const attributive = own ?? (sort === 'firms' ? `${en}’` : singularOf(en));
  return { kind: 'thing', en, attributive, sort, link: null, scoped: false };
}

/** A modifier, with what it is a share of behind a stroke where it can be. */
export function modifier(kind: Modifier['kind'], forms: string): Modifier {
  const [en = '', whole = null] = forms.split(' / ');
  return { kind, en, whole };
}

function measure(forms: string, joins: Measure['joins']): Measure {
  const [en = '', before = null] = forms.split(' / ');
  return { kind: 'measure', en, joins, before };
}

function entriesOf(section: Readonly<Record<string, string>> = {}): [string, string][] {
  return Object.entries(section);
}

/** Of its last word; what has no plural is left as it is. Null where the noun is not the last word. */
function singularOf(plural: string): string | null {
  if (/ (?:for|of|to|in|from|on|with|by) /.test(plural)) return null;
  if (/(?:ss|us|is|ics|gas|sports)$/.test(plural)) return plural;
  if (/(?:[^aeiou])ies$/.test(plural)) return plural.replace(/ies$/, 'y');
  if (/(?:ch|sh|ss|x)es$/.test(plural)) return plural.replace(/es$/, '');
  return plural.replace(/s$/, '');
}
