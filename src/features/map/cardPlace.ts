/** A box in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;

/**
 * Where a card stands: above its area if there is room in the frame, else below it, else as high as the frame
 * allows; never outside the frame, where the page's controls are.
 * @param area in pixels from the frame's corner, as is the answer.
 */
export function cardPlace(frame: Size, area: Box, card: Size): { left: number; top: number } {
  const most = { left: frame.width - card.width, top: frame.height - card.height };
  const middle = area.left + area.width / 2 - card.width / 2;
  const above = area.top - card.height - GAP;
  const below = area.top + area.height + GAP;
  return {
    left: Math.max(0, Math.min(middle, most.left)),
    top: above >= 0 || below > most.top ? Math.max(0, above) : below,
  };
}
