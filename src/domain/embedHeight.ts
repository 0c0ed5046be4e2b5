/** How high each chart is around its rows, and how many rows of the narrowest article a frame is made for. */
const SHAPES = {
  timeline: { around: 330, row: 90, most: 5 },
  pairs: { around: 250, row: 60, most: 8 },
  themes: { around: 220, row: 34, most: 16 },
  map: { around: 900, row: 0, most: 1 },
  list: { around: 330, row: 130, most: 6 },
  heatmap: { around: 400, row: 32, most: 16 },
  compare: { around: 420, row: 190, most: 2 },
} as const;

/**
 * Height of the frame for a chart of so many rows (themes, results, panels), in CSS pixels. The embed itself
 * shows as many of them as find room in it.
 */
export function embedHeight(chart: keyof typeof SHAPES, rows: number): number {
  const { around, row, most } = SHAPES[chart];
  return around + row * Math.max(1, Math.min(rows, most));
}
