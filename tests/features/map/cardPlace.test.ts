import { describe, expect, test } from 'vitest';
import { cardPlace } from '../../../src/features/map/cardPlace';

const FRAME = { width: 700, height: 400 };
const CARD = { width: 200, height: 100 };

describe('the card of an area', () => {
  test.each([
    ['above it', { left: 300, top: 200, width: 80, height: 60 }, { left: 240, top: 92 }],
    [
      'below it, where it would rise above the map',
      { left: 300, top: 90, width: 80, height: 60 },
      { left: 240, top: 158 },
    ],
    [
      'at the upper edge, where neither has room',
      { left: 300, top: 60, width: 80, height: 300 },
      { left: 240, top: 0 },
    ],
    ['within the left edge', { left: 0, top: 200, width: 80, height: 60 }, { left: 0, top: 92 }],
    [
      'within the right edge',
      { left: 620, top: 200, width: 80, height: 60 },
      { left: 500, top: 92 },
    ],
  ])('stands %s', (_, area, place) => {
    expect(cardPlace(FRAME, area, CARD)).toEqual(place);
  });
});
