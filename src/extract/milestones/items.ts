import type { Span } from '../model';

/** What 、 parts in a clause, outside of quotation marks and brackets. */
export function itemsOf(text: string, { start, end }: Span): Span[] {
  const items: Span[] = [];
  let from = start;
  let depth = 0;
  for (let index = start; index < end; index++) {
    const char = text.charAt(index);
    if ('“《（'.includes(char)) depth++;
    else if ('”》）'.includes(char)) depth--;
    else if (char === '、' && depth === 0) {
      items.push({ start: from, end: index });
      from = index + 1;
    }
  }
  items.push({ start: from, end });
  return items;
}

/**
 * Items joined to two or more runs, each with one verb of its own in its last or first item; none where an item
 * is left over.
 */
export function runsWith(
  items: readonly Span[],
  hasVerb: (item: Span) => boolean,
  at: 'first' | 'last',
): readonly Span[] {
  const parted = items.map(hasVerb);
  // Where a run begins: with the item that has a verb, or behind the one that has.
  const starts = parted.flatMap((verb, index) => {
    const begins = at === 'first' ? verb : index === 0 || parted[index - 1];
    return begins ? [index] : [];
  });
  const isWhole = at === 'first' ? parted[0] : parted.at(-1);
  if (!isWhole || starts.length < 2) return [];
  return starts.map((first, index) => {
    const last = (starts[index + 1] ?? items.length) - 1;
    return { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 };
  });
}
