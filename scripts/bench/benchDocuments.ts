import { readDocument, type SourceFile } from '../../src/extract/pipeline';
import { describeFault } from '../read/fault';
import { readCorpus } from '../read/readCorpus';
import { generatedReport } from './generatedReport';

const GENERATED_DOCUMENTS = 8;

export interface BenchDocuments {
  readonly documents: readonly SourceFile[];
  /** What they are, for the reader of the figures. */
  readonly source: string;
}

/** The documents of the corpus, or made-up ones where there is none. */
export function benchDocuments(corpus: string | null): BenchDocuments {
  if (corpus === null) {
    const documents = Array.from({ length: GENERATED_DOCUMENTS }, (_, seed) =>
      generatedReport(seed),
    );
    return {
      documents,
      source: `${documents.length} generated documents: no corpus at hand, real text may differ`,
    };
  }
  const { documents, faults } = readCorpus(corpus);
  if (faults.length > 0) throw new Error(faults.map(describeFault).join('\n'));
  return { documents, source: `${documents.length} documents of the corpus` };
}

/** The documents over and over until they hold at least so many bytes of UTF-8. */
export function repeatTo(documents: readonly SourceFile[], bytes: number): SourceFile[] {
  const repeated: SourceFile[] = [];
  let held = 0;
  while (held < bytes) {
    for (const document of documents) {
      repeated.push(document);
      held += Buffer.byteLength(document.text);
      if (held >= bytes) break;
    }
    if (held === 0) throw new Error('the documents are empty');
  }
  return repeated;
}

/**
 * Those of the documents that are read to their end however often they are repeated: an appendix would end
 * the reading of all that is joined behind it.
 */
export function readToTheEnd(documents: readonly SourceFile[]): SourceFile[] {
  return documents.filter((document) => {
    const clauses = (text: string) => readDocument({ ...document, text }).clauses.length;
    return clauses(`${document.text}\n\n${document.text}`) >= 2 * clauses(document.text);
  });
}

/** One document of the text of many. */
export function asOneDocument(documents: readonly SourceFile[]): SourceFile {
  const [first] = documents;
  if (!first) throw new Error('no documents to join');
  return { ...first, text: documents.map(({ text }) => text).join('\n\n') };
}

export function charsOf(documents: readonly SourceFile[]): number {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}
