/** A run of text whose units stood side by side in the source line, or all came of one place in it. */
interface Run {
  /** Where it begins in the text. */
  readonly start: number;
  /** Where its first unit stood in the source line. */
  readonly source: number;
  /** How far the source moves with each unit of the text. */
  readonly step: 0 | 1;
}

/** Text that remembers where each of its UTF-16 units stood in the source line. */
export interface MappedText {
  readonly text: string;
  /** In order, the first at 0; each holds until the next. */
  readonly runs: readonly Run[];
}

export interface Replacement {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

export function mappedText(text: string, from = 0): MappedText {
  return { text, runs: [{ start: 0, source: from, step: 1 }] };
}

/**
 * Where the unit at an index of the text stood in the source line. Of a paragraph that was broken over several, counted
 * from the first of them over their line breaks, each as one unit.
 */
export function sourceOffset({ runs }: Pick<MappedText, 'runs'>, index: number): number {
  return placeIn(runs[lastAt(runs, index)], index);
}

/**
 * Applies replacements (sorted, not overlapping). A replacement as long as what it replaces keeps the
 * places unit by unit; any other maps all its units to where the replaced run began.
 */
export function replaceRuns(mapped: MappedText, replacements: readonly Replacement[]): MappedText {
  if (replacements.length === 0) return mapped;
  const built = new Builder();
  let position = 0;
  for (const { start, end, text } of replacements) {
    built.copy(mapped, position, start);
    if (text.length === end - start) built.copy(mapped, start, end, text);
    else built.add(text, { source: sourceOffset(mapped, start), step: 0 });
    position = end;
  }
  built.copy(mapped, position, mapped.text.length);
  return built.mapped();
}

/** The same text, from a source line so many units further on. */
export function shifted({ text, runs }: MappedText, by: number): MappedText {
  return { text, runs: runs.map((run) => ({ ...run, source: run.source + by })) };
}

export function joinMapped(pieces: readonly MappedText[]): MappedText {
  const built = new Builder();
  for (const piece of pieces) built.copy(piece, 0, piece.text.length);
  return built.mapped();
}

/** Drops blanks at both ends. */
export function trimMapped(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  const end = Math.max(start, mapped.text.trimEnd().length);
  if (start === 0 && end === mapped.text.length) return mapped;
  return mappedSlice(mapped, start, end);
}

/** A stretch of a text, its units where they stood. */
export function mappedSlice(mapped: MappedText, start: number, end: number): MappedText {
  const built = new Builder();
  built.copy(mapped, start, end);
  return built.mapped();
}

/** Puts mapped text together from the left; a run that goes on where the last one ended is no new one. */
class Builder {
  private readonly parts: string[] = [];
  private readonly runs: Run[] = [];
  private length = 0;

  /** Adds a stretch of a mapped text, or what stands in its place unit by unit. */
  copy(mapped: MappedText, start: number, end: number, text = mapped.text.slice(start, end)): void {
    for (let index = lastAt(mapped.runs, start), from = start; from < end; index++) {
      const run = mapped.runs[index];
      const to = Math.min(end, mapped.runs[index + 1]?.start ?? end);
      this.add(text.slice(from - start, to - start), {
        source: placeIn(run, from),
        step: run?.step ?? 1,
      });
      from = to;
    }
  }

  add(text: string, { source, step }: Omit<Run, 'start'>): void {
    if (text === '') return;
    const last = this.runs.at(-1);
    const goesOn = step === 1 && last?.step === 1 && placeIn(last, this.length) === source;
    if (!goesOn) this.runs.push({ start: this.length, source, step });
    this.parts.push(text);
    this.length += text.length;
  }

  mapped(): MappedText {
    return { text: this.parts.join(''), runs: this.runs };
  }
}

function placeIn(run: Run | undefined, index: number): number {
  return run ? run.source + run.step * (index - run.start) : index;
}

/** The index of the last run that begins at or before an index of the text. */
function lastAt(runs: readonly Run[], index: number): number {
  let low = 0;
  for (let high = runs.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? Infinity) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
