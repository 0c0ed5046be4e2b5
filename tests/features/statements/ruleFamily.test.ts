import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleFamily } from '../../../src/features/statements/ruleFamily';

const ENGINE = resolve(import.meta.dirname, '../../../src/extract');
const RULE = /rule: '([a-z-]+)'/g;

/** The rules that name what they read: those of the shapes and of milestones. */
const rules = ['figures', 'milestones'].flatMap((folder) =>
  readdirSync(resolve(ENGINE, folder)).flatMap((file) => {
    const code = readFileSync(resolve(ENGINE, folder, file), 'utf8');
    return [...code.matchAll(RULE)].map(([, rule = '']) => rule);
  }),
);

describe('the rules by which statements are read', () => {
  it.each([...new Set(rules)])('%s has a sentence of its own family', (rule) => {
    expect(ruleFamily(rule)).not.toBe('other');
  });

  it('one that is new has no wrong one', () => {
    expect(ruleFamily('sample-rule')).toBe('other');
  });
});
