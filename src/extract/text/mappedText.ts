/** Text that remembers where each of its UTF-16 units stood in the source line. */
export interface MappedText {
  readonly text: string;
  /** As long as `text`: the offset in the source line of each unit. */
  readonly offsets: readonly number[];
}

export interface Replacement {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

export function mappedText(text: string, from = 0): MappedText {
  const offsets = new Array<number>(text.length);
  for (let index = 0; index < text.length; index++) offsets[index] = from + index;
  return { text, offsets };
}

/**
 * Applies replacements (sorted, not overlapping). A replacement as long as what it replaces keeps the
 * offsets unit by unit; any other maps all its units to where the replaced run began.
 */
export function replaceRuns(mapped: MappedText, replacements: readonly Replacement[]): MappedText {
  if (replacements.length === 0) return mapped;
  const parts: string[] = [];
  const offsets: number[] = [];
  let position = 0;
  for (const { start, end, text } of replacements) {
    parts.push(mapped.text.slice(position, start), text);
    copyOffsets(mapped, position, start, offsets);
    if (text.length === end - start) copyOffsets(mapped, start, end, offsets);
    else offsets.push(...Array<number>(text.length).fill(mapped.offsets[start] ?? 0));
    position = end;
  }
  parts.push(mapped.text.slice(position));
  copyOffsets(mapped, position, mapped.text.length, offsets);
  return { text: parts.join(''), offsets };
}

function copyOffsets({ offsets }: MappedText, start: number, end: number, into: number[]): void {
  for (let index = start; index < end; index++) into.push(offsets[index] ?? 0);
}

export function joinMapped(pieces: readonly MappedText[]): MappedText {
  return {
    text: pieces.map(({ text }) => text).join(''),
    offsets: pieces.flatMap(({ offsets }) => offsets),
  };
}

/** Drops blanks at both ends. */
export function trimMapped(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  const end = Math.max(start, mapped.text.trimEnd().length);
  if (start === 0 && end === mapped.text.length) return mapped;
  return { text: mapped.text.slice(start, end), offsets: mapped.offsets.slice(start, end) };
}
