import type { StatementRow, StatementTable } from './statementTable';

/** What statements are filtered by. */
export const FACETS = [
  'place',
  'year',
  'kind',
  'strength',
  'issuer',
  'theme',
  'document',
  'indicator',
] as const;
export type Facet = (typeof FACETS)[number];

export type FacetValue = string | number;

/** The values chosen of each facet; of an empty one all are let through. */
export type Choice = Readonly<Record<Facet, readonly FacetValue[]>>;

export const NOTHING_CHOSEN: Choice = eachFacet(() => []);

/** The reader's list and the search are loosened like a facet, though they have no values to choose from. */
export const CONDITIONS = ['list', ...FACETS, 'search'] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface Filtered {
  /** Positions of the rows that pass, in the order asked for. */
  readonly rows: Uint32Array;
  /** For each value of a facet: how many rows would pass if it alone were chosen of that facet. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<FacetValue, number>>>;
  /** For each condition: how many rows would pass without it. */
  readonly without: Readonly<Record<Condition, number>>;
}

/** The facets of a table as numbers, so that thousands of rows are counted between two key presses. */
export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

interface FacetColumn {
  /** Every value that occurs; a row without one has none of them. */
  readonly values: readonly FacetValue[];
  /** For each row the position of its value, or `NO_VALUE`. */
  readonly codes: Uint32Array;
}

const NO_VALUE = 0xffffffff;

export function facetColumns({ rows }: StatementTable): FacetColumns {
  return eachFacet((facet) => {
    const positions = new Map<FacetValue, number>();
    const codes = new Uint32Array(rows.length);
    for (const [row, content] of rows.entries()) {
      const value = facetValue(content, facet);
      if (value !== null && !positions.has(value)) positions.set(value, positions.size);
      codes[row] = value === null ? NO_VALUE : (positions.get(value) ?? NO_VALUE);
    }
    return { values: [...positions.keys()], codes };
  });
}

export function facetValue({ statement }: StatementRow, facet: Facet): FacetValue | null {
  switch (facet) {
    case 'place':
      return statement.district;
    case 'indicator':
      return statement.indicatorId;
    default:
      return statement[facet];
  }
}

/**
 * Lets through what meets every condition, and counts in the same pass what each of them keeps out: a row
 * that fails one condition only would pass without it.
 * @param order positions of all rows in the order asked for.
 * @param found 0 for each row that the search does not find; null where nothing is searched for.
 * @param listed 0 for each row that is not on the list; null where it is not looked at alone.
 */
export function filterRows(
  columns: FacetColumns,
  order: Uint32Array,
  choice: Choice,
  found: Uint8Array | null,
  listed: Uint8Array | null = null,
): Filtered {
  const facets = FACETS.map((facet) => ({
    facet,
    codes: columns[facet].codes,
    lets: letThrough(columns[facet], choice[facet]),
    tally: new Uint32Array(columns[facet].values.length),
  }));
  const kept = new Uint32Array(order.length);
  const keptOutByOne = new Map<Condition, number>(CONDITIONS.map((condition) => [condition, 0]));
  let passed = 0;
  for (const row of order) {
    let failures = 0;
    let failed: Condition = 'search';
    if (found?.[row] === 0) failures += 1;
    if (listed?.[row] === 0) {
      failures += 1;
      failed = 'list';
    }
    for (const { facet, codes, lets } of facets) {
      if (lets === null || lets[codes[row] ?? NO_VALUE] === 1) continue;
      failures += 1;
      failed = facet;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    if (failures === 1) keptOutByOne.set(failed, (keptOutByOne.get(failed) ?? 0) + 1);
    else {
      kept[passed] = row;
      passed += 1;
    }
    for (const { facet, codes, tally } of facets) {
      const code = codes[row] ?? NO_VALUE;
      if (code !== NO_VALUE && (failures === 0 || failed === facet))
        tally[code] = (tally[code] ?? 0) + 1;
    }
  }
  return {
    rows: kept.slice(0, passed),
    counts: eachFacet((facet, position) => {
      const tally = facets[position]?.tally;
      return new Map(columns[facet].values.map((value, code) => [value, tally?.[code] ?? 0]));
    }),
    without: Object.fromEntries(
      CONDITIONS.map((condition) => [condition, passed + (keptOutByOne.get(condition) ?? 0)]),
    ) as Record<Condition, number>,
  };
}

/** 1 for each value that is chosen; null where the facet lets all through. */
function letThrough({ values }: FacetColumn, chosen: readonly FacetValue[]): Uint8Array | null {
  if (chosen.length === 0) return null;
  return Uint8Array.from(values, (value) => (chosen.includes(value) ? 1 : 0));
}

function eachFacet<Value>(
  make: (facet: Facet, position: number) => Value,
): Readonly<Record<Facet, Value>> {
  return Object.fromEntries(
    FACETS.map((facet, position) => [facet, make(facet, position)]),
  ) as Record<Facet, Value>;
}
