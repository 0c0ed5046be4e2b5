import type { Act } from '../../src/extract/lexicon/acts';

/** Acts by which the same thing may come about; 供应 or 清除 count something else. */
export const MAKING: ReadonlySet<Act> = new Set<Act>([
  'added',
  'brought-in',
  'built-or-renewed',
  'renewed',
  'started',
  'under-way',
  'finished',
]);
