import { describe, expect, it } from 'vitest';
import { documentSections } from '../../src/domain/documentSections';
import { samplePassage, sampleRecord, sampleStatement } from '../scripts/sampleRecord';

const at = (
  line: number,
  heading: string | null,
  district: 'yantian' | 'luohu' | null = 'yantian',
) => samplePassage({ line, heading, section: null, district });

function read(...[passages, statements]: Parameters<typeof lists>) {
  return documentSections(lists(passages, statements)).map(({ heading, passages: own }) => [
    heading,
    ...own.map(({ statements: found }) => found.map(({ id }) => id)),
  ]);
}

function lists(
  passages: ReturnType<typeof samplePassage>[],
  statements: ReturnType<typeof sampleStatement>[],
) {
  return sampleRecord({ passages, statements });
}

describe('the sections of a document', () => {
  it('gather the passages under one heading, and begin anew where the heading comes again', () => {
    const passages = [at(1, null), at(2, '甲'), at(3, '甲'), at(4, '乙'), at(5, '甲')];
    expect(read(passages, [])).toEqual([
      [null, []],
      ['甲', [], []],
      ['乙', []],
      ['甲', []],
    ]);
  });

  it('hold each statement once, in the passage of its line and place', () => {
    const passages = [at(7, '甲', null), at(7, '甲', 'luohu'), at(7, '甲')];
    const statements = [
      sampleStatement({ id: 'a1', district: 'yantian' }),
      sampleStatement({ id: 'a2', district: 'luohu' }),
    ];
    expect(read(passages, statements)).toEqual([['甲', [], ['a2'], ['a1']]]);
  });

  it('give a statement of a place without a passage to the first of its line', () => {
    const passages = [at(7, '甲', null), at(7, '甲', 'luohu')];
    expect(read(passages, [sampleStatement({ id: 'a1' })])).toEqual([['甲', ['a1'], []]]);
  });

  it('count their statements', () => {
    const [section] = documentSections(lists([at(7, '甲')], [sampleStatement()]));
    expect(section?.statements).toBe(1);
  });
});
