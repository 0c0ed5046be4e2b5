import type { PlacedLink, TimelineLayout } from './timelineLayout';

/** From the centre of a mark to where its line begins, CSS pixels. */
const MARK_RADIUS = 8;
/** How far an arc rises above marks of the same lane, CSS pixels. */
const RISE = 30;
/** Marks nearer than this stand above each other, CSS pixels: their line goes round at the right. */
const STACKED = 24;
const BULGE = 40;

/** The lines that end at a mark. */
export function linksOf({ links }: TimelineLayout, mark: string | null): PlacedLink[] {
  return mark === null ? [] : links.filter(({ from, to }) => from.id === mark || to.id === mark);
}

/**
 * A line as SVG path data: straight where nothing lies between its marks, else an arc from the top of one
 * to the top of the other, over what lies between, or beside marks that stand above each other.
 */
export function linkPath({ from, to, clear }: PlacedLink): string {
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  if (clear) return `M${left.x + MARK_RADIUS} ${left.y}H${right.x - MARK_RADIUS}`;
  if (right.x - left.x < STACKED)
    return (
      `M${left.x + MARK_RADIUS} ${left.y}` +
      `C${left.x + BULGE} ${left.y} ${right.x + BULGE} ${right.y} ${right.x + MARK_RADIUS} ${right.y}`
    );
  const top = Math.min(left.y, right.y) - RISE;
  return (
    `M${left.x} ${left.y - MARK_RADIUS}` +
    `C${left.x} ${top} ${right.x} ${top} ${right.x} ${right.y - MARK_RADIUS}`
  );
}
