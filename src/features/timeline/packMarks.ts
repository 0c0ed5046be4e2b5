/** A mark to be placed: how wide it is with its label and without, in pixels. */
export interface MarkSize {
  readonly id: string;
  readonly labelled: number;
  readonly bare: number;
  /** Which end of its lane it seeks, towards the mark it is joined with: -1 left, 1 right. */
  readonly pull: -1 | 0 | 1;
  /** Marks that lines join have the same number, so that the lines run side by side; null for others. */
  readonly track: number | null;
}

export interface PackedMark {
  readonly id: string;
  /** Counted from the top. */
  readonly lane: number;
  /** Centre, in pixels from the left edge of the room. */
  readonly x: number;
  readonly width: number;
  readonly labelled: boolean;
}

export interface PackedCell {
  readonly marks: readonly PackedMark[];
  /** How many lanes are in use. */
  readonly lanes: number;
  /** Marks for which there was no room; a "+N" mark of `moreWidth` then ends the last lane. */
  readonly hidden: readonly string[];
  /** Centre of the "+N" mark; null where all marks have room. */
  readonly more: { readonly lane: number; readonly x: number } | null;
}

export interface Room {
  /** Pixels. */
  readonly width: number;
  readonly maxLanes: number;
  /** Least distance between the edges of two marks, pixels. */
  readonly gap: number;
  readonly moreWidth: number;
  /** Whether marks without a label are hidden, too: where nobody can be expected to point at each. */
  readonly onlyLabelled?: boolean;
}

interface Placed {
  readonly id: string;
  readonly width: number;
  readonly labelled: boolean;
  readonly pull: number;
  readonly track: number | null;
}

interface Lane {
  readonly marks: Placed[];
  /** Pixels, gaps included. */
  used: number;
}

/**
 * Spreads the marks of one theme and year over lanes without overlap, in the order given (the most
 * important first). As many of the first marks as possible keep their labels; where even bare marks
 * do not fit, the last ones are hidden behind "+N".
 */
export function packMarks(sizes: readonly MarkSize[], room: Room): PackedCell {
  const { onlyLabelled = false } = room;
  const named = onlyLabelled ? sizes.filter((size) => labelFits(size, room)) : sizes;
  for (let labels = named.length; labels >= 0; labels -= 1) {
    if (named.length < sizes.length || (onlyLabelled && labels < named.length)) break;
    const lanes = fillLanes(sized(named, labels, room), room);
    if (lanes.length <= room.maxLanes) return { ...centred(lanes, room), hidden: [], more: null };
  }
  for (let shown = Math.min(named.length, sizes.length - 1); shown >= 0; shown -= 1) {
    const more = {
      id: MORE,
      width: room.moreWidth,
      labelled: false,
      pull: STAYS_LAST,
      track: null,
    };
    const first = named.slice(0, shown);
    const lanes = fillLanes([...sized(first, onlyLabelled ? shown : 0, room), more], room);
    if (lanes.length > room.maxLanes && shown > 0) continue;
    const { marks, lanes: used } = centred(lanes, room);
    const place = marks.find(({ id }) => id === MORE);
    const ids = new Set(first.map(({ id }) => id));
    return {
      marks: marks.filter(({ id }) => id !== MORE),
      lanes: used,
      hidden: sizes.map(({ id }) => id).filter((id) => !ids.has(id)),
      more: place ? { lane: place.lane, x: place.x } : null,
    };
  }
  return { marks: [], lanes: 0, hidden: [], more: null };
}

/** No statement has this id: ids are lower-case letters, digits and hyphens. */
const MORE = '+';
const STAYS_LAST = 2;

function labelFits({ labelled, bare }: MarkSize, { width }: Room): boolean {
  return labelled > bare && labelled <= width;
}

function sized(sizes: readonly MarkSize[], labels: number, room: Room): Placed[] {
  return sizes.map((size, index) => {
    const { id, labelled, bare, pull, track } = size;
    const fits = index < labels && labelFits(size, room);
    return { id, width: fits ? labelled : bare, labelled: fits, pull, track };
  });
}

/** Each mark goes to its track's lane if there is room, else to the first lane with room. */
function fillLanes(marks: readonly Placed[], { width, gap, maxLanes }: Room): Lane[] {
  const lanes: Lane[] = [];
  const fits = (lane: Lane, mark: Placed) =>
    lane.marks.length === 0 || lane.used + gap + mark.width <= width;
  for (const mark of marks) {
    const own = mark.track === null ? null : mark.track % maxLanes;
    while (own !== null && lanes.length <= own) lanes.push({ marks: [], used: 0 });
    const wanted = own === null ? undefined : lanes[own];
    let lane = wanted && fits(wanted, mark) ? wanted : lanes.find((one) => fits(one, mark));
    if (!lane) {
      lane = { marks: [], used: 0 };
      lanes.push(lane);
    }
    lane.used += mark.width + (lane.marks.length > 0 ? gap : 0);
    lane.marks.push(mark);
  }
  return lanes;
}

function centred(
  lanes: readonly Lane[],
  { width, gap }: Room,
): Pick<PackedCell, 'marks' | 'lanes'> {
  const marks = lanes.flatMap(({ marks: placed, used }, lane) => {
    let left = (width - used) / 2;
    const inReach = [...placed].sort((one, other) => one.pull - other.pull);
    return inReach.map(({ id, width: taken, labelled }): PackedMark => {
      const x = left + taken / 2;
      left += taken + gap;
      return { id, lane, x, width: taken, labelled };
    });
  });
  return { marks, lanes: lanes.length };
}
