import { describe, expect, it } from 'vitest';
import { linkRecords } from '../../../scripts/link/link';
import { meaningOf } from '../../../scripts/link/meaning';
import { readRecords } from '../../../scripts/publish/records';
import { siteRecordsOf } from '../../../scripts/siteRecord';

/** What the committed records of the documents come to; ids and figures only. */
const { records, faults } = readRecords('public/data/documents', 'public/data/documents');
const site = siteRecordsOf(records);
const { indicators, pairs } = linkRecords(site);
const statements = new Map(
  site.flatMap((record) =>
    record.statements.map((statement) => [statement.id, statement] as const),
  ),
);

/** Outcome and target by turns, each for the city: an unbroken chain of its reports. */
const CHAIN = [
  'outcome 2021',
  'target 2022',
  'outcome 2022',
  'target 2023',
  'outcome 2023',
  'target 2024',
];

function chainOf(id: string): string[] {
  const points = indicators.indicators.find((one) => one.id === id)?.points ?? [];
  const ofCity = new Set(
    points
      .filter(({ district, issuer }) => district === 'shenzhen' && issuer === 'city')
      .map(({ kind, year }) => `${kind} ${String(year)}`),
  );
  return CHAIN.filter((link) => ofCity.has(link));
}

describe('the committed records', () => {
  it('are sound', () => {
    expect(faults).toEqual([]);
  });

  it('join the city’s GDP growth from 2021 to 2024', () => {
    expect(chainOf('gdp-growth')).toEqual(CHAIN);
  });

  it('give two indicators of one unit no English name in common, unless the Chinese is the same', () => {
    const named = new Map<string, Set<string>>();
    for (const { zh, en, unit } of indicators.indicators) {
      if (en === null) continue;
      const key = `${en} (${unit})`;
      named.set(key, (named.get(key) ?? new Set()).add(zh));
    }
    const shared = [...named].filter(([, zh]) => zh.size > 1);
    expect(shared.map(([en, zh]) => [en, ...zh])).toEqual([]);
  });

  it('name at least nine in ten of the indicators outside the ontology in English', () => {
    const phrases = indicators.indicators.filter(({ known }) => !known);
    const named = phrases.filter(({ en }) => en !== null);
    expect(named.length / phrases.length).toBeGreaterThanOrEqual(0.9);
  });

  it('join at least ten such series of the city', () => {
    const unbroken = indicators.indicators.filter(({ id }) => chainOf(id).length === CHAIN.length);
    expect(unbroken.length).toBeGreaterThanOrEqual(10);
  });

  it('pair 罗湖’s licensed financial institutions of 2022, and find the target met', () => {
    const [pair] = pairs.pairs.filter(
      ({ district, indicator, relation, year }) =>
        district === 'luohu' &&
        indicator === 'licensed-financial-institutions' &&
        relation === 'target-outcome' &&
        year === 2022,
    );
    expect(pair).toMatchObject({
      match: 'exact',
      met: true,
      target: { value: 6, bound: 'min' },
      outcome: { value: 7, bound: 'exact' },
    });
    expect(pair?.target.document).not.toBe(pair?.outcome.document);
  });

  it('pair 罗湖’s GDP growth of 2022 with its target for 2023', () => {
    const found = pairs.pairs.filter(
      ({ district, indicator, relation }) =>
        district === 'luohu' && indicator === 'gdp-growth' && relation === 'outcome-target',
    );
    expect(found).toMatchObject([
      { match: 'exact', outcome: { value: 3.4 }, target: { value: 6.5 } },
    ]);
  });

  it('put nothing side by side that differs in unit family or nature', () => {
    expect(pairs.pairs.length).toBeGreaterThan(0);
    const meaning = (id: string) => {
      const statement = statements.get(id);
      if (statement === undefined) throw new Error(`no statement ${id}`);
      const { unit, nature } = meaningOf(statement);
      return [unit.family, nature];
    };
    const joinedWrongly = pairs.pairs.filter(
      ({ target, outcome }) =>
        String(meaning(target.statement)) !== String(meaning(outcome.statement)),
    );
    expect(joinedWrongly).toEqual([]);
  });

  it('give every near pair its reason', () => {
    const near = pairs.pairs.filter(({ match }) => match === 'near');
    expect(near.length).toBeGreaterThan(0);
    for (const { differences } of near) expect(differences).not.toEqual([]);
  });

  it('use a statement once in a relation, and pair the years as the relation says', () => {
    for (const relation of ['target-outcome', 'outcome-target'] as const) {
      const ofRelation = pairs.pairs.filter((pair) => pair.relation === relation);
      const used = ofRelation.flatMap(({ target, outcome }) => [
        target.statement,
        outcome.statement,
      ]);
      expect(new Set(used).size).toBe(used.length);
      for (const { target, outcome } of ofRelation)
        expect(target.year - outcome.year).toBe(relation === 'target-outcome' ? 0 : 1);
    }
  });

  it('are joined the same whatever their order', () => {
    expect(linkRecords([...site].reverse()).pairs).toEqual(pairs);
  });
});
