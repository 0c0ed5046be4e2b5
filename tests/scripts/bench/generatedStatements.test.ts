import { describe, expect, it } from 'vitest';
import { generatedStatements, RARE_PHRASE } from '../../../scripts/bench/generatedStatements';
import { statementFileSchema } from '../../../src/contract/statementFile';

const COUNT = 2000;

describe('made-up statements', () => {
  const { documents, statements } = generatedStatements(COUNT);

  it('are as many as asked for, the same every time, and what the contract says', () => {
    expect(statements).toHaveLength(COUNT);
    expect(generatedStatements(COUNT)).toEqual({ documents, statements });
    expect(statementFileSchema.safeParse({ documents, statements }).error?.issues).toBeUndefined();
  });

  it('each have an id of their own and stand in a document that is there', () => {
    expect(new Set(statements.map(({ id }) => id)).size).toBe(COUNT);
    const ids = new Set(documents.map(({ id }) => id));
    expect(statements.filter(({ document }) => !ids.has(document))).toEqual([]);
  });

  it('hold the rare words three times', () => {
    expect(statements.filter(({ quote }) => quote.includes(RARE_PHRASE))).toHaveLength(3);
  });
});
