import { describe, expect, it } from 'vitest';
import { siteRecordsOf } from '../../scripts/siteRecord';
import type { DocumentRecord } from '../../src/contract/documentRecord';
import { ELSEWHERE } from '../../src/contract/places';
import { samplePassage, sampleRecord, sampleStatement } from './sampleRecord';

describe('what the site shows of a record', () => {
  it('leaves out documents whose speaker is another place', () => {
    const { document, ...rest } = sampleRecord({});
    const record = { ...rest, document: { ...document, issuerPlace: ELSEWHERE } } as const;
    expect(siteRecordsOf([record])).toEqual([]);
  });

  it('leaves out statements about other places and keeps their passages without a place', () => {
    const { rules, document } = sampleRecord({});
    const record: DocumentRecord = {
      rules,
      document: { ...document, issuer: 'press', districts: ['yantian', ELSEWHERE] },
      statements: [
        sampleStatement(),
        { ...sampleStatement({ id: 'aaaa000002' }), district: ELSEWHERE },
      ],
      passages: [samplePassage(), { ...samplePassage({ line: 8 }), district: ELSEWHERE }],
      mentions: [
        { concept: 'parks', district: 'yantian', line: 9, byName: true },
        { concept: 'parks', district: ELSEWHERE, line: 8, byName: true },
      ],
    };
    const [shown] = siteRecordsOf([record]);
    expect(shown?.document.districts).toEqual(['yantian']);
    expect(shown?.statements.map(({ id }) => id)).toEqual(['aaaa000001']);
    expect(shown?.passages.map(({ district }) => district)).toEqual(['yantian', null]);
    expect(shown?.mentions.map(({ district }) => district)).toEqual(['yantian']);
  });

  it('changes nothing in a record that names no other place', () => {
    expect(siteRecordsOf([sampleRecord({})])).toEqual([sampleRecord({})]);
  });
});
