import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../scripts/evaluate/agreement';
import { brokenLimits } from '../../scripts/evaluate/limits';
import { miscalledPairs, type PairLabel } from '../../scripts/evaluate/pairLabels';
import { linkRecords } from '../../scripts/link/link';
import { sampleDocumentEvaluation, sampleEvaluation } from './sampleEvaluation';
import { sampleRecord, sampleStatement } from './sampleRecord';

const documents = sampleDocumentEvaluation({
  milestones: agreementOf({ found: 9, missed: 1, spurious: 1 }),
  traps: { reported: 2, of: 40 },
  pairs: { recall: 0.9, exact: 0.96, near: 0.7, of: 30, reported: 90 },
});
const measured = { evaluation: sampleEvaluation({ documents }), miscalled: 1 };

describe('a limit that a run is held to', () => {
  it.each([
    ['min-figures', 1, []],
    ['min-document-milestones', 0.9, []],
    ['min-document-milestones', 0.95, ['F1 of milestones of the documents: 0.900, below 0.95']],
    ['min-exact-pairs', 0.95, []],
    ['min-near-pairs', 0.8, ['share of near pairs found: 0.700, below 0.8']],
    ['max-document-traps', 2, []],
    ['max-document-traps', 1, ['reported traps of the documents: 2, at most 1 allowed']],
    ['max-miscalled-pairs', 0, ['pairs called otherwise than labelled: 1, at most 0 allowed']],
  ] as const)('%s %d', (name, limit, broken) => {
    expect(brokenLimits(measured, { [name]: limit })).toEqual(broken);
  });

  it('is broken where nothing was measured for it', () => {
    const nothing = { evaluation: sampleEvaluation(), miscalled: null };
    expect(brokenLimits(nothing, {})).toEqual([]);
    expect(brokenLimits(nothing, { 'min-near-pairs': 0, 'max-miscalled-pairs': 9 })).toHaveLength(
      2,
    );
  });
});

describe('a labelled pair', () => {
  const words = { indicator: '样本学位(新增)', unit: '个', bound: 'exact' } as const;
  const { pairs } = linkRecords([
    sampleRecord({
      statements: [
        sampleStatement({ ...words, id: 'a', kind: 'target', year: 2023, value: 30 }),
        sampleStatement({
          ...words,
          ...{ id: 'b', kind: 'outcome', year: 2023, value: 31, strength: null },
        }),
      ],
    }),
  ]).pairs;
  const label: PairLabel = {
    district: pairs[0]?.district ?? '',
    indicator: '样本学位',
    targetValue: 30,
    outcomeValue: 31,
    match: 'exact',
  };

  it('is called as labelled, or otherwise; one that is not found is called nothing', () => {
    const near: PairLabel = { ...label, match: 'near' };
    const missed: PairLabel = { ...near, outcomeValue: 32 };
    expect(miscalledPairs([label, near, missed], pairs)).toEqual([
      { label: near, called: ['exact'] },
    ]);
  });
});
