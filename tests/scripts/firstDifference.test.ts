import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../scripts/publish/firstDifference';
import { samplePassage, sampleRecord, sampleStatement } from './sampleRecord';

const committed = sampleRecord({});
const second = sampleStatement({ id: 'aaaa000002', line: 9, quote: '修建样本公园2个' });

describe('the first difference of two records', () => {
  it.each([
    ['nothing', sampleRecord({}), null],
    ['the rules', { ...sampleRecord({}), rules: '2' }, 'rules: committed "1", rebuilt "2"'],
    [
      'a field of the document',
      sampleRecord({ document: { title: null } }),
      'document.title: committed "盐田区年度报告（样本）", rebuilt null',
    ],
    [
      'a field of a statement',
      sampleRecord({ statements: [sampleStatement({ value: 31 })] }),
      'statement aaaa000001.value: committed 30, rebuilt 31',
    ],
    [
      'a new statement',
      sampleRecord({ statements: [sampleStatement(), second] }),
      'statement aaaa000002 is not committed: line 9, 修建样本公园2个',
    ],
    [
      'a lost statement',
      sampleRecord({ statements: [] }),
      'statement aaaa000001 is no longer found: line 7, 新增样本学位不少于30个',
    ],
    [
      'a field of a passage',
      sampleRecord({ passages: [samplePassage({ chars: 99 })] }),
      'passage of line 7.chars: committed 100, rebuilt 99',
    ],
    [
      'a new passage',
      sampleRecord({ passages: [samplePassage(), samplePassage({ line: 8 })] }),
      'the passage of line 8 is not committed',
    ],
    ['a lost passage', sampleRecord({ passages: [] }), 'the passage of line 7 is no longer found'],
  ])('is told for %s', (_, rebuilt, difference) => {
    expect(firstDifference(committed, rebuilt)).toBe(difference);
  });

  it('sees statements that changed places', () => {
    const before = sampleRecord({ statements: [sampleStatement(), second] });
    const after = sampleRecord({ statements: [second, sampleStatement()] });
    expect(firstDifference(before, after)).toMatch(/^order of the statements: /u);
  });
});
