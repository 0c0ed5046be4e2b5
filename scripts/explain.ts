/**
 * npm run explain -- FILE[:LINE] | --text "…" [--district SLUG] [--year YYYY] [--period plan|review]
 *
 * Prints what the document was taken for, and for each clause what was read and why: the statements with the
 * rule that made each, and the figures that were left out with the reason; of a line without clauses, why it
 * has none. Reads, writes nothing. Exit 2 for arguments that name nothing to explain.
 */
import { readDocument, type ReadDocument } from '../src/extract/pipeline';
import { endWithThePipe, EXIT } from './commandLine';
import { documentLine, explanation, unreadLine } from './explanation';
import { explainTarget, WrongUsage, type Target } from './explainTarget';

const USAGE =
  'npm run explain -- FILE[:LINE], or --text "…" [--district SLUG] [--year YYYY] [--period plan|review]';

endWithThePipe();

for (const line of explained(namedTarget())) console.log(line);

function namedTarget(): Target {
  try {
    return explainTarget(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    console.error(`${error.message}\nUsage: ${USAGE}`);
    process.exit(EXIT.usage);
  }
}

/** Of a text given on the command line, which stands last. */
function lastLine({ text }: ReadDocument): number {
  return text.lines.at(-1)?.line ?? 1;
}

function explained({ source, line }: Target): string[] {
  const read = readDocument(source);
  const clauses = read.clauses.filter(({ segment }) => line === null || segment.line.line === line);
  return [
    documentLine(read),
    ...clauses.flatMap(explanation),
    ...(clauses.length === 0 ? [unreadLine(read, line ?? lastLine(read))] : []),
  ];
}
