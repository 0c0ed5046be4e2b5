import type { Statement } from '../contract/documentRecord';

/**
 * The mark of a statement. Hollow is aimed at, solid is reported, a diamond is an event; a floor is a
 * triangle that rises from a line and a ceiling one that hangs from it, so that neither looks exact.
 */
export interface MarkShape {
  readonly outline: 'circle' | 'floor' | 'ceiling' | 'range' | 'diamond' | 'damaged';
  readonly solid: boolean;
}

export function markShape(statement: Pick<Statement, 'kind' | 'bound' | 'damaged'>): MarkShape {
  const { kind, bound, damaged } = statement;
  const solid = kind === 'outcome';
  if (kind === 'milestone') return { outline: 'diamond', solid };
  if (damaged) return { outline: 'damaged', solid: false };
  if (bound === 'min') return { outline: 'floor', solid };
  if (bound === 'max') return { outline: 'ceiling', solid };
  return { outline: bound === 'range' ? 'range' : 'circle', solid };
}

const RADIUS = 6;

/**
 * The outline as SVG path data, about 12 px across. Used by the chart and, as it is, by the legend.
 * @param x centre, CSS pixels.
 * @param y centre, CSS pixels.
 */
export function markPath(outline: MarkShape['outline'], x: number, y: number): string {
  const r = RADIUS;
  switch (outline) {
    case 'circle':
    case 'damaged':
      return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
    case 'diamond':
      return `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`;
    case 'floor':
      return `M${x} ${y - r}L${x + 5} ${y + 3}L${x - 5} ${y + 3}ZM${x - 7} ${y + r}L${x + 7} ${y + r}`;
    case 'ceiling':
      return `M${x} ${y + r}L${x + 5} ${y - 3}L${x - 5} ${y - 3}ZM${x - 7} ${y - r}L${x + 7} ${y - r}`;
    case 'range':
      return `M${x - 5} ${y - 4}L${x + 5} ${y - 4}A4 4 0 0 1 ${x + 5} ${y + 4}L${x - 5} ${y + 4}A4 4 0 0 1 ${x - 5} ${y - 4}Z`;
  }
}

/** Says that a scale begins above zero: a zigzag at the foot of its axis. */
export function cutPath(x: number, bottom: number): string {
  return `M${x} ${bottom}L${x - 4} ${bottom - 3}L${x + 4} ${bottom - 7}L${x} ${bottom - 10}`;
}
