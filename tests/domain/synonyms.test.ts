import { describe, expect, it } from 'vitest';
import { searchableText } from '../../src/domain/foldedText';
import { alternativesOf, wordsApart } from '../../src/domain/synonyms';

describe('words of a search', () => {
  it.each([
    ['companies', '企业'],
    ['subway', 'metro'],
    ['metro', '地铁'],
    ['low-altitude', '低空'],
    ['economy', '经济'],
    ['人工智能', 'ai'],
    ['added', '新增'],
  ])('%s means %s, too, and the other way', (word, other) => {
    expect(alternativesOf(word)).toContain(other);
    expect(alternativesOf(other)).toContain(word);
  });

  it('new is added, too, but what is added is no new energy', () => {
    expect(alternativesOf('new')).toContain('新增');
    expect(alternativesOf('新增')).not.toContain('new');
  });

  it('one that nothing else means stands for itself', () => {
    expect(alternativesOf('样本')).toEqual(['样本']);
  });

  it('are kept as texts are searched', () => {
    const words = ['ai', 'companies', 'economy', '企业', 'low-altitude'].flatMap(alternativesOf);
    expect(words.map(searchableText)).toEqual(words);
  });

  it.each([
    [['新增企业'], ['新增', '企业']],
    [
      ['福田金融', '2024'],
      ['福田', '金融', '2024'],
    ],
    // A single character stays with its neighbour.
    [['新开地铁'], ['新开', '地铁']],
    [['学位'], null],
    [['ai芯片'], null],
  ])('%j are apart %j', (words, apart) => {
    expect(wordsApart(words)).toEqual(apart);
  });
});
