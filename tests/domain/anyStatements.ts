import fc from 'fast-check';
import type { LocatedStatement } from '../../src/contract/siteIndex';
import { arrangeStatements, type StatementTable } from '../../src/domain/statementTable';
import { located, summary } from '../features/sampleStatements';

const DOCUMENTS = [
  summary({ id: '2022-01-05-press', title: null, opening: 'ＡＢ区开年会', publisher: null }),
  summary({ id: '2023-02-01-yantian', title: '工作报告（样例）', date: '2023-02' }),
  summary({ id: '2023-02-01-luohu', title: '计划“样例”, 第 2 稿', url: null, kind: 'plan' }),
];

/** Few characters, so that texts share them: two scripts, both widths, both cases, a pair of surrogates. */
const words = fc.string({
  unit: fc.constantFrom(...Array.from('新增学位５5ＡaB％%，。 𠮷"\n')),
  minLength: 2,
  maxLength: 12,
});

/** Any statement of a made-up city; many are alike in one thing or another. */
const anyStatement: fc.Arbitrary<LocatedStatement> = fc
  .record({
    district: fc.constantFrom('yantian', 'luohu', 'shenzhen'),
    year: fc.constantFrom(2021, 2022, 2023),
    issuer: fc.constantFrom('district', 'city', 'press'),
    theme: fc.constantFrom('education', 'transport', 'health'),
    document: fc.constantFrom(...DOCUMENTS.map(({ id }) => id)),
    quote: words,
    indicator: words,
    indicatorEn: fc.option(fc.constantFrom('New places', 'Roads')),
    indicatorId: fc.option(fc.constantFrom('places', 'roads')),
    heading: fc.option(words),
    line: fc.integer({ min: 1, max: 3 }),
    start: fc.integer({ min: 0, max: 2 }),
    form: fc.oneof(
      fc.record({
        kind: fc.constant('target'),
        value: fc.option(fc.constantFrom(-2, 0, 1.5, 30)),
        unit: fc.constantFrom('个', '万元', '亿元', '%'),
        strength: fc.constantFrom('committed', 'aspired'),
      }),
      fc.record({
        kind: fc.constant('outcome'),
        value: fc.constantFrom(-2, 0, 30),
        unit: fc.constantFrom('个', '%'),
        strength: fc.constant(null),
      }),
      fc.record({
        kind: fc.constant('milestone'),
        value: fc.constant(null),
        unit: fc.constant(''),
        strength: fc.constantFrom('committed', 'aspired'),
      }),
    ),
  })
  .map(({ form, ...rest }) => located({ ...rest, ...form }));

export const anyTable: fc.Arbitrary<StatementTable> = fc
  .array(anyStatement, { minLength: 1, maxLength: 25 })
  .map((statements) =>
    tableOf(statements.map((statement, at) => ({ ...statement, id: `s${at}` }))),
  );

export function tableOf(
  statements: readonly LocatedStatement[],
  documents = DOCUMENTS,
): StatementTable {
  return arrangeStatements({ documents: [...documents], statements: [...statements] });
}

export function idsOf({ rows }: StatementTable, positions: Iterable<number>): string[] {
  return [...positions].map((row) => rows[row]?.statement.id ?? 'no such row');
}
