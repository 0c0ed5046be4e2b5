import type { IndicatorFile, PairFile, WordingFile } from '../../src/contract/comparison';
import type { SiteRecord } from '../siteRecord';
import { compareText } from '../../src/contract/compareText';
import { indicatorsOf, rankOf } from './indicators';
import { pairsOf } from './pairs';
import { pointsOf } from './points';
import { wordingOf } from './wording';

/** What becomes of the figures of all documents together. */
export interface Links {
  readonly indicators: IndicatorFile;
  readonly pairs: PairFile;
  readonly wording: WordingFile;
}

/** Records → indicators with their points, pairs of target and outcome, and changes of wording. */
export function linkRecords(records: readonly SiteRecord[]): Links {
  const points = pointsOf(records);
  const pairs = pairsOf(points).sort(
    (a, b) =>
      compareText(a.district, b.district) ||
      rankOf(a.indicator) - rankOf(b.indicator) ||
      compareText(a.indicator, b.indicator) ||
      a.year - b.year ||
      compareText(a.relation, b.relation) ||
      compareText(a.target.statement, b.target.statement),
  );
  return {
    indicators: { indicators: indicatorsOf(records, points) },
    pairs: { pairs },
    wording: wordingOf(records, points),
  };
}
