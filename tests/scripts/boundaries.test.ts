import { describe, expect, it } from 'vitest';
import { boundaryBreaches, boundaryOverlaps } from '../../scripts/geo/boundaryBreaches';
import { buildBoundaries } from '../../scripts/geo/boundaries';
import { DISTRICT_SLUGS } from '../../src/contract/places';
import type { Boundary } from '../../src/contract/boundaries';

const file = buildBoundaries();

/** A copy of the file in which one area is changed. */
function changed(id: string, change: (boundary: Boundary) => void) {
  const copy = structuredClone(file);
  copy.features.filter((boundary) => boundary.id === id).forEach(change);
  return copy;
}

describe('the boundaries', () => {
  it('have exactly the eleven districts as ids, in the official order', () => {
    expect(file.features.map(({ id }) => id)).toEqual(DISTRICT_SLUGS);
  });

  it('keep all their invariants', () => {
    expect([...boundaryBreaches(file), ...boundaryOverlaps(file)]).toEqual([]);
  });

  it('mark only the hand-drawn area as schematic', () => {
    const schematic = file.features.filter(({ properties }) => properties.schematic);
    expect(schematic.map(({ id }) => id)).toEqual(['shenshan']);
  });

  it('divide the two parts of 龙岗 between 龙岗 and 大鹏', () => {
    for (const id of ['longgang', 'dapeng'])
      expect(file.features.find((f) => f.id === id)?.geometry.coordinates).toHaveLength(1);
  });

  it('stay light: at most 35 kB with at most five decimals', () => {
    const json = JSON.stringify(file);
    expect(json.length).toBeLessThanOrEqual(35_000);
    expect(json).not.toMatch(/\.\d{6}/);
  });

  it('keep shared borders shared: neighbours have many vertices in common', () => {
    const vertices = (id: string) =>
      new Set(
        file.features
          .find((f) => f.id === id)
          ?.geometry.coordinates.flat(2)
          .map(String),
      );
    const futian = vertices('futian');
    const common = [...vertices('luohu')].filter((vertex) => futian.has(vertex));
    expect(common.length).toBeGreaterThan(3);
  });
});

describe('the check of the boundaries', () => {
  it.each([
    [
      'a missing area',
      { ...file, features: file.features.filter(({ id }) => id !== 'yantian') },
      ['yantian: no area'],
    ],
    [
      'a label outside of its area',
      changed('futian', (boundary) => {
        boundary.properties.label = [115, 23];
      }),
      ['futian: its label stands outside of it'],
    ],
    [
      'an open ring',
      changed('luohu', (boundary) => {
        boundary.geometry.coordinates[0]?.[0]?.pop();
      }),
      ['luohu: a ring is not closed'],
    ],
  ])('names %s', (_, file, breaches) => {
    expect(boundaryBreaches(file)).toEqual(breaches);
  });

  it('names two areas that overlap', () => {
    const shifted = changed('guangming', ({ geometry }) => {
      geometry.coordinates = geometry.coordinates.map((part) =>
        part.map((ring) => ring.map(([longitude, latitude]) => [longitude + 0.01, latitude])),
      );
    });
    expect(boundaryOverlaps(shifted).join('\n')).toMatch(/overlaps guangming by \d+ square metres/);
  });

  it('names a ring that crosses itself', () => {
    const crossed = changed('dapeng', ({ geometry, properties }) => {
      geometry.coordinates = [
        [
          [
            [114.4, 22.5],
            [114.6, 22.6],
            [114.6, 22.5],
            [114.4, 22.6],
            [114.4, 22.5],
          ],
        ],
      ];
      properties.label = [114.58, 22.55];
    });
    expect(boundaryBreaches(crossed)).toContain('dapeng: a ring crosses itself');
  });
});
