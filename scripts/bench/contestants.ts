import { Culture, NumberRecognizer } from '@microsoft/recognizers-text-number';
import { extract, type SourceFile } from '../../src/extract/pipeline';

/** One of the things that are timed: it reads documents and keeps no result. */
export interface Contestant {
  readonly name: string;
  readonly read: (documents: readonly SourceFile[]) => void;
}

export const CONTESTANTS = ['pipeline', 'documents', 'paragraphs'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** The whole extraction, from text to record. */
const pipeline = (): Contestant => ({
  name: 'whole pipeline',
  read: (documents) => {
    for (const document of documents) extract(document);
  },
});

/** The number recogniser alone, given its text in chunks; its model is built once. */
function recogniser(name: string, chunksOf: (text: string) => readonly string[]): Contestant {
  const model = new NumberRecognizer(Culture.Chinese).getNumberModel();
  return {
    name,
    read: (documents) => {
      for (const { text } of documents) for (const chunk of chunksOf(text)) model.parse(chunk);
    },
  };
}

export const contestant: Record<ContestantName, () => Contestant> = {
  pipeline,
  documents: () => recogniser('number recogniser, whole documents', (text) => [text]),
  paragraphs: () => recogniser('number recogniser, by paragraph', (text) => text.split('\n')),
};
