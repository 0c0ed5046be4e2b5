import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/contract/evaluation';
import { Accuracy } from '../../../src/features/method/Accuracy';
import { sampleEvaluation } from './sampleEvaluation';

const show = (changes: Partial<Evaluation> = {}) =>
  render(<Accuracy evaluation={{ ...sampleEvaluation(), ...changes }} />);

const rowOf = (name: RegExp) => {
  const [row] = screen.getAllByRole('row', { name });
  return within(row ?? document.body)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

describe('how well the rules read', () => {
  it('is told for documents and own sentences apart, and never rounded up to the whole', () => {
    show();
    expect(rowOf(/^数字.*文件/)).toEqual(['文件', '99.9%', '99.9%', '2,999', '1', '1']);
    expect(rowOf(/^数字.*自拟句子/)).toEqual(['自拟句子', '100.0%', '75.0%', '3', '1', '0']);
  });

  it('is a dash where nothing could be counted', () => {
    show();
    expect(rowOf(/^里程碑.*自拟句子/).slice(1, 3)).toEqual(['—', '—']);
  });

  it('says that the documents were measured with earlier rules', () => {
    show();
    expect(screen.getByText(/规则版本 2020-01-02/)).toHaveTextContent('2020-01-01');
  });

  it('says so where no labels of documents were at hand, and gives no figure for them', () => {
    show({ documents: null });
    expect(screen.getByText(/没有标注可比/)).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /^数字.*文件/ })).not.toBeInTheDocument();
  });
});
