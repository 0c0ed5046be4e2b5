import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Sidecar } from '../../src/contract/sidecar';
import type { SourceFile } from '../../src/extract/pipeline';
import { compareText } from '../../src/contract/compareText';
import { decodeText, type Undecodable } from './decodeText';
import type { Fault } from './fault';
import { readSidecar } from './readSidecar';

const DOCUMENT = /\.(?:txt|md|html?)$/iu;
const SIDECAR = /\.meta\.ya?ml$/iu;
const SIDECAR_EXTENSION = '.meta.yaml';

export interface Corpus {
  /** Sorted by file name; whole only if there are no faults. */
  documents: SourceFile[];
  faults: Fault[];
  /** Files of kinds that are no documents. */
  ignored: string[];
}

/**
 * Reads every document of a folder and its sub-folders: `*.txt`, `*.md`, `*.html`, `*.htm`, each with
 * its `NAME.meta.yaml` if there is one. Names that begin with a dot are passed over.
 */
export function readCorpus(folder: string): Corpus {
  const files = listFiles(folder);
  if (files === null) {
    const remedy = 'give a folder of documents with --corpus';
    return alone({ file: folder, line: null, message: 'there is no such folder', remedy });
  }
  const sidecarFiles = files.filter((file) => SIDECAR.test(file));
  const documentFiles = files.filter((file) => DOCUMENT.test(file));
  if (documentFiles.length === 0) {
    const message = 'the folder holds no document (*.txt, *.md, *.html, *.htm)';
    return alone({
      file: folder,
      line: null,
      message,
      remedy: 'add the documents or name another',
    });
  }
  const sidecars = readSidecars(folder, sidecarFiles, documentFiles);
  const faults = [...sidecars.faults];
  const documents: SourceFile[] = [];
  for (const file of documentFiles) {
    const bytes = readBytes(folder, file);
    const text = bytes instanceof Uint8Array ? decodeText(bytes) : bytes;
    if (typeof text !== 'string') {
      faults.push({ file, ...text });
    } else if (bytes instanceof Uint8Array) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      documents.push({ file, text, sha256, sidecar: sidecars.byName.get(nameOf(file)) ?? {} });
    }
  }
  return {
    documents,
    faults: faults.sort((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)),
    ignored: files.filter((file) => !SIDECAR.test(file) && !DOCUMENT.test(file)),
  };
}

function readSidecars(folder: string, sidecarFiles: string[], documentFiles: string[]) {
  const byName = new Map<string, Sidecar>();
  const faults: Fault[] = [];
  for (const file of sidecarFiles) {
    const name = file.replace(SIDECAR, '');
    const owners = documentFiles.filter((document) => nameOf(document) === name);
    const misplaced = misplacement(file, name, owners);
    if (misplaced) faults.push({ file, line: null, ...misplaced });
    const bytes = readBytes(folder, file);
    if (!(bytes instanceof Uint8Array)) {
      faults.push({ file, ...bytes });
      continue;
    }
    const read = readSidecar(file, new TextDecoder().decode(bytes));
    faults.push(...read.faults);
    byName.set(name, read.sidecar);
  }
  return { byName, faults };
}

function misplacement(file: string, name: string, owners: string[]) {
  if (!file.endsWith(SIDECAR_EXTENSION))
    return {
      message: 'the name of a sidecar ends with .meta.yaml',
      remedy: `rename it to ${name}${SIDECAR_EXTENSION}`,
    };
  if (owners.length === 0)
    return {
      message: 'there is no document of this name',
      remedy: `add ${name}.txt, .md or .html, or remove the sidecar`,
    };
  if (owners.length > 1)
    return {
      message: `it could belong to ${owners.join(' or ')}`,
      remedy: 'give the documents different names',
    };
  return null;
}

/** Paths of all files, relative to the folder, sorted; null where there is no such folder. */
function listFiles(folder: string): string[] | null {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
    .filter((path) => !statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory())
    .map((path) => path.split(sep).join('/'))
    .sort(compareText);
}

function readBytes(folder: string, file: string): Uint8Array | Undecodable {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const message = `the file cannot be read (${reason})`;
    return { line: null, message, remedy: 'check that it exists and may be read' };
  }
}

function nameOf(file: string): string {
  return file.replace(DOCUMENT, '');
}

function alone(fault: Fault): Corpus {
  return { documents: [], faults: [fault], ignored: [] };
}
