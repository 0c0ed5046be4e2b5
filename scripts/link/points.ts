import type { Point } from '../../src/contract/comparison';
import type { SiteRecord, SiteStatement } from '../siteRecord';
import { indicatorKey, type IndicatorKey } from './indicatorKey';

/** A figure with what it is a figure of, and where it stands. */
export interface PointOf {
  readonly key: IndicatorKey;
  readonly point: Point;
  readonly statement: SiteStatement;
  readonly documentDate: string;
}

/** Every undamaged figure of the records as a point of its indicator, in the records' order. */
export function pointsOf(records: readonly SiteRecord[]): PointOf[] {
  return records.flatMap(({ document, statements }) =>
    statements.flatMap((statement): PointOf[] => {
      const { kind, value, bound } = statement;
      if (kind === 'milestone' || value === null || bound === null) return [];
      const { district, year, valueTo, unit, strength, line, quote, indicator } = statement;
      return [
        {
          key: indicatorKey(statement),
          statement,
          documentDate: document.date,
          point: {
            district,
            year,
            kind,
            value,
            valueTo,
            unit,
            bound,
            strength,
            quote,
            line,
            statement: statement.id,
            document: document.id,
            issuer: document.issuer,
            phrase: indicator,
          },
        },
      ];
    }),
  );
}
