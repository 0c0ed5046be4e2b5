import type { PlaceSlug } from '../contract/places';

/** Rows by their place, in the order in which the places first occur. */
export function groupByPlace<Row extends { readonly district: PlaceSlug }>(
  rows: readonly Row[],
): ReadonlyMap<PlaceSlug, readonly Row[]> {
  const groups = new Map<PlaceSlug, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.district);
    if (group) group.push(row);
    else groups.set(row.district, [row]);
  }
  return groups;
}
