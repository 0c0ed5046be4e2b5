import type { DocumentRecord } from '../../src/contract/documentRecord';
import { compactJson } from './canonicalJson';

/**
 * Where a committed record first departs from the rebuilt one: a field of the document, a passage, a
 * statement or the mentions, in words.
 * @returns null where the two hold the same
 */
export function firstDifference(committed: DocumentRecord, rebuilt: DocumentRecord): string | null {
  return (
    difference('rules', committed.rules, rebuilt.rules) ??
    differingField(committed.document, rebuilt.document) ??
    differingStatement(committed, rebuilt) ??
    differingPassage(committed, rebuilt) ??
    difference('mentions', committed.mentions, rebuilt.mentions)
  );
}

function differingField(
  committed: Readonly<Record<string, unknown>>,
  rebuilt: Readonly<Record<string, unknown>>,
  of = 'document',
): string | null {
  for (const field of Object.keys(rebuilt)) {
    const found = difference(`${of}.${field}`, committed[field], rebuilt[field]);
    if (found !== null) return found;
  }
  return null;
}

function differingStatement(committed: DocumentRecord, rebuilt: DocumentRecord): string | null {
  const known = new Map(committed.statements.map((statement) => [statement.id, statement]));
  for (const statement of rebuilt.statements) {
    const { id, line, quote } = statement;
    const former = known.get(id);
    if (!former) return `statement ${id} is not committed: line ${line}, ${quote}`;
    const found = differingField(former, statement, `statement ${id}`);
    if (found !== null) return found;
    known.delete(id);
  }
  const [gone] = known.values();
  if (gone) return `statement ${gone.id} is no longer found: line ${gone.line}, ${gone.quote}`;
  const order = (record: DocumentRecord) => record.statements.map(({ id }) => id);
  return difference('order of the statements', order(committed), order(rebuilt));
}

function differingPassage(committed: DocumentRecord, rebuilt: DocumentRecord): string | null {
  for (const [index, passage] of rebuilt.passages.entries()) {
    const former = committed.passages[index];
    if (!former) return `the passage of line ${passage.line} is not committed`;
    const found = differingField(former, passage, `passage of line ${passage.line}`);
    if (found !== null) return found;
  }
  const gone = committed.passages[rebuilt.passages.length];
  return gone ? `the passage of line ${gone.line} is no longer found` : null;
}

function difference(name: string, committed: unknown, rebuilt: unknown): string | null {
  const [was, is] = [compactJson(committed).trim(), compactJson(rebuilt).trim()];
  return was === is ? null : `${name}: committed ${was}, rebuilt ${is}`;
}
