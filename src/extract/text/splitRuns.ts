import { mappedSlice } from './mappedText';
import type { MarkedLine } from './markup';

/** Longer than any paragraph of a report: a text whose line breaks were lost. */
const LONGEST_PARAGRAPH = 1500;
/** Where a numbered heading or an address to those present begins, behind a full stop. */
const BEGINS =
  /(?<=[。！？；”\s])(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[-—]{2}|各位代表))/g;

/** A line too long for a paragraph, cut where headings begin; all of them keep its number. */
export function splitRuns(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  return lines.flatMap((line) => {
    const { text } = line.content;
    if (text.length <= LONGEST_PARAGRAPH) return [line];
    const cuts = [0, ...Array.from(text.matchAll(BEGINS), ({ index }) => index), text.length];
    return cuts.slice(1).flatMap((end, index) => {
      const start = cuts[index] ?? 0;
      return end > start ? [{ ...line, content: mappedSlice(line.content, start, end) }] : [];
    });
  });
}
