import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { POINT_COLUMNS, pointCsv } from '../../src/domain/pointCsv';
import { indicatorOf, pointOf } from '../features/samplePoints';
import { summary } from '../features/sampleStatements';

const document = summary();
const point = pointOf({
  district: 'luohu',
  kind: 'target',
  value: 6,
  bound: 'min',
  quote: '样本机构，不少于6家',
  document: document.id,
});

test('a row has the figure as worded, its words and where they stand', () => {
  const csv = pointCsv(indicatorOf('sample', [point]), [point], new Map([[document.id, document]]));
  const [row]: Record<string, string>[] = parse(csv, { bom: true, columns: true });
  expect(row).toMatchObject({
    indicator_id: 'sample',
    district: 'luohu',
    district_zh: '罗湖区',
    year: '2023',
    kind: 'target',
    value: '6',
    bound: 'min',
    quote: '样本机构，不少于6家',
    document_title: document.title,
    date: document.date,
    line: '5',
    url: document.url,
  });
  expect(Object.keys(row ?? {})).toEqual([...POINT_COLUMNS]);
});

test('Excel knows the file by its mark, and lines end as spreadsheets expect', () => {
  const csv = pointCsv(indicatorOf('sample', [point]), [point], new Map());
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
});

test('a missing figure has a row of its own, which says whether the report was read', () => {
  const gap = { district: 'futian', year: 2024, kind: 'target', missing: 'press-only' } as const;
  const csv = pointCsv(indicatorOf('sample', [point]), [point], new Map(), [gap]);
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
  expect(rows.map(({ state }) => state)).toEqual(['figure', 'press-only']);
  expect(rows[1]).toMatchObject({ district_zh: '福田区', year: '2024', kind: 'target', value: '' });
});
