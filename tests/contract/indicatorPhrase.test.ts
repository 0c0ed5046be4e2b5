import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { namesFall, partsOf, phraseOf, rateOfChange } from '../../src/contract/indicatorPhrase';

const word = fc.string({ minLength: 1 }).filter((text) => !/[()\n\r\u2028\u2029]/.test(text));

describe('an indicator’s phrase', () => {
  it('is taken apart into what it was put together from', () => {
    fc.assert(
      fc.property(word, fc.option(word), (noun, qualifier) => {
        expect(partsOf(phraseOf(noun, qualifier))).toEqual({ noun, qualifier });
      }),
    );
  });

  it.each([
    ['渔港(新建)', { noun: '渔港', qualifier: '新建' }],
    ['渔港(一期)(新建)', { noun: '渔港(一期)', qualifier: '新建' }],
    ['渔港()', { noun: '渔港()', qualifier: null }],
    ['(新建)', { noun: '(新建)', qualifier: null }],
  ])('%s keeps only its last brackets for what is done', (phrase, parts) => {
    expect(partsOf(phrase)).toEqual(parts);
  });
});

describe('a rate of change', () => {
  it.each([
    ['渔业产值增速', { of: '渔业产值', change: 'rise' }],
    ['渔业产值同比增长率', { of: '渔业产值', change: 'rise' }],
    ['渔获损耗降幅', { of: '渔获损耗', change: 'fall' }],
    ['渔业产值', null],
    ['增速', null],
  ])('%s is of what its name says', (noun, parts) => {
    expect(rateOfChange(noun)).toEqual(parts);
  });

  it.each([
    ['渔获损耗降幅', true],
    ['渔获损耗降幅(累计)', true],
    ['渔业产值增速', false],
    ['降幅榜渔港(新建)', false],
  ])('%s names a fall: %s', (phrase, falls) => {
    expect(namesFall(phrase)).toBe(falls);
  });
});
