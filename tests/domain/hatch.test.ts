import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hatchPath } from '../../src/domain/hatch';

test('every line of the hatching stays in its box', () => {
  const side = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(side, side, side, side, (x, y, width, height) => {
      const numbers =
        hatchPath({ x, y, width, height }, 9)
          .match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      numbers.forEach((value, at) => {
        const [start, length] = at % 2 === 0 ? [x, width] : [y, height];
        expect(value).toBeGreaterThanOrEqual(start);
        expect(value).toBeLessThanOrEqual(start + length);
      });
    }),
  );
});
