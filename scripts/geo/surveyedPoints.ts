import type { DistrictSlug } from '../../src/contract/places';

/** A point that tells 大鹏新区 from the rest of 龙岗区; longitude, latitude in WGS-84, as all below. */
export const WITHIN_DAPENG: [number, number] = [114.472, 22.597];

/**
 * West of this line 海丰县 belongs to 深汕特别合作区. The line from north to south is generalised by hand;
 * the two corners after it close the ring through open land and sea in the west.
 */
export const SHENSHAN_CLIP: [number, number][] = [
  [115.13, 23.2],
  [115.143, 22.995],
  [115.147, 22.988],
  [115.157, 22.97],
  [115.155, 22.955],
  [115.162, 22.932],
  [115.133, 22.883],
  [115.123, 22.877],
  [115.109, 22.837],
  [115.154, 22.835],
  [115.176, 22.809],
  [115.184, 22.806],
  [115.192, 22.796],
  [115.192, 22.6],
  [114.85, 22.6],
  [114.85, 23.2],
  [115.13, 23.2],
];

/** Where the names go: on land, at the widest place of each area. Set by hand. */
export const LABEL_POINTS: Record<DistrictSlug, [number, number]> = {
  futian: [114.05, 22.546],
  luohu: [114.15, 22.573],
  yantian: [114.27, 22.605],
  nanshan: [113.945, 22.55],
  baoan: [113.87, 22.66],
  longgang: [114.23, 22.72],
  longhua: [114.03, 22.7],
  pingshan: [114.36, 22.69],
  guangming: [113.93, 22.77],
  dapeng: [114.5, 22.59],
  shenshan: [115.03, 22.88],
};
