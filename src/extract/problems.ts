import type { Passage } from '../contract/documentRecord';
import type { Metadata } from './structure/metadata';

/** Why a document cannot stand in the site as it is, and what its keeper can do. */
export interface SourceProblem {
  readonly message: string;
  readonly remedy: string;
}

/** What a document lacks that no rule may guess; empty for one that can be read as it is. */
export function problemsOf(metadata: Metadata, passages: readonly Passage[]): SourceProblem[] {
  const problems: SourceProblem[] = [];
  if (!metadata.dated)
    problems.push({
      message: 'neither the text nor a sidecar names a date or a year',
      remedy: 'add NAME.meta.yaml beside it with a line like date: 2024-01-20',
    });
  if (passages.every(({ chars }) => chars === 0))
    problems.push({
      message: 'no paragraph to read was found in the text',
      remedy: 'check that the file holds the text of the document, and in which encoding',
    });
  return problems;
}
