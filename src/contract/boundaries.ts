import * as z from 'zod/mini';
import { districtSchema } from './fields';

const positionSchema = z.tuple([z.number(), z.number()]);
const ringSchema = z.array(positionSchema).check(z.minLength(4));

export const boundarySchema = z.strictObject({
  type: z.literal('Feature'),
  id: districtSchema,
  properties: z.strictObject({
    /** True where the line was drawn by hand and only shows the general extent. */
    schematic: z.boolean(),
    /** Where the name goes, longitude and latitude. */
    label: positionSchema,
  }),
  geometry: z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(ringSchema)),
  }),
});

/** `boundaries.json`: GeoJSON in WGS-84, longitude before latitude, one feature for each district. */
export const boundaryFileSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(boundarySchema),
});

export type Boundary = z.infer<typeof boundarySchema>;
export type BoundaryFile = z.infer<typeof boundaryFileSchema>;
