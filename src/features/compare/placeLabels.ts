/** A label that wants to stand at a mark; CSS pixels. */
export interface LabelWish {
  readonly id: string;
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** A mark is a disc that a label may stand beside; a level is a line with room only above and below. */
  readonly at: 'mark' | 'level';
}

/** Centre of a label. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

/** What no label may cover: centre and size. */
export interface LabelObstacle extends LabelPlace {
  readonly width: number;
  readonly height: number;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LABEL_HEIGHT = 14;
/** From the centre of a mark to the middle of a label above or below it, and to the edge of one beside it. */
const RISE = { mark: 16, level: 10 };
const ASIDE = 11;

/**
 * Gives each label the first free place above, below, to the right, to the left or at a corner of its mark,
 * inside the frame, over no obstacle and no other label; the first wishes come first.
 * @returns the places by id; a label without one has no room.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly LabelObstacle[],
  frame: Frame,
): Map<string, LabelPlace> {
  const taken: Frame[] = obstacles.map(({ x, y, width, height }) => box(x, y, width, height));
  const places = new Map<string, LabelPlace>();
  for (const wish of wishes) {
    const place = candidates(wish, frame).find(({ x, y }) => {
      const wanted = box(x, y, wish.width, LABEL_HEIGHT);
      return isInside(wanted, frame) && !taken.some((other) => overlap(wanted, other));
    });
    if (!place) continue;
    places.set(wish.id, place);
    taken.push(box(place.x, place.y, wish.width, LABEL_HEIGHT));
  }
  return places;
}

function candidates({ x, y, width, at }: LabelWish, { left, right }: Frame): LabelPlace[] {
  const half = width / 2;
  const inside = Math.max(left + half, Math.min(right - half, x));
  const places = [
    { x: inside, y: y - RISE[at] },
    { x: inside, y: y + RISE[at] },
  ];
  if (at === 'level') return places;
  const corners = [-RISE.mark, RISE.mark].flatMap((rise) => [
    { x: x - half, y: y + rise },
    { x: x + half, y: y + rise },
  ]);
  return [...places, { x: x + ASIDE + half, y }, { x: x - ASIDE - half, y }, ...corners];
}

function box(x: number, y: number, width: number, height: number): Frame {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(one: Frame, other: Frame): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function isInside(one: Frame, frame: Frame): boolean {
  return (
    one.left >= frame.left &&
    one.right <= frame.right &&
    one.top >= frame.top &&
    one.bottom <= frame.bottom
  );
}
