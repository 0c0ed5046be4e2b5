export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Slanting lines that fill a box exactly, as SVG path data: the sign of "no source".
 * @param spacing horizontal distance of the lines, in the box's own unit.
 */
export function hatchPath({ x, y, width, height }: Box, spacing: number): string {
  const lines: string[] = [];
  for (let offset = spacing; offset < width + height; offset += spacing) {
    const top = Math.min(offset, width);
    const bottom = Math.max(0, offset - height);
    lines.push(`M${x + top} ${y + offset - top}L${x + bottom} ${y + offset - bottom}`);
  }
  return lines.join('');
}
