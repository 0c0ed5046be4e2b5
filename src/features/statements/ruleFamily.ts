import type { howRead } from '../../i18n/messages/howRead';

type Family = keyof typeof howRead.family;

/** The rules of the extraction, by what they have in common. */
const FAMILIES: Readonly<Record<string, Family>> = {
  'count-after-noun': 'count',
  'count-before-noun': 'count',
  'shared-noun': 'count',
  'fund-size': 'level',
  level: 'level',
  growth: 'change',
  'rates-apart': 'change',
  'amount-of-change': 'change',
  share: 'share',
  'share-done': 'share',
  beside: 'share',
  titled: 'titled',
  respectively: 'respectively',
  leaning: 'leaning',
  'measure-before': 'leaning',
  effort: 'effort',
  reached: 'effort',
  bare: 'bare',
  predicate: 'bare',
};

/** The family of a rule, which one sentence explains. */
export function ruleFamily(rule: string): Family {
  return rule.startsWith('milestone-') ? 'milestone' : (FAMILIES[rule] ?? 'other');
}
