import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

const PROGRAM = 'soffice';
/** Separator and quote by code point, then 76 for UTF-8, which the byte order mark announces. */
const COMMAS = '44,34,76,1';
const TABS = '9,34,76,1';

/** Whether LibreOffice is at hand. */
export function hasSpreadsheetProgram(): boolean {
  return spawnSync(PROGRAM, ['--version']).status === 0;
}

/**
 * Opens a CSV file in LibreOffice Calc and gives the cells as the program understood them, row by row.
 * @throws when the program does not open the file
 */
export function cellsInSpreadsheet(file: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
  try {
    execFileSync(
      PROGRAM,
      [
        '--headless',
        // Its own, so that a LibreOffice that somebody has open does not answer instead.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        `--infilter=CSV:${COMMAS}`,
        '--convert-to',
        `tsv:Text - txt - csv (StarCalc):${TABS}`,
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'pipe' },
    );
    const table = readFileSync(join(folder, `${basename(file, '.csv')}.tsv`), 'utf8');
    return parse(table, { bom: true, delimiter: '\t' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
