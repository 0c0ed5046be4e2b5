import type { Rule } from '../../contract/rules';
import type { howRead } from '../../i18n/messages/howRead';

/** The rules of the extraction, by what they have in common: each family has a sentence that explains it. */
export const RULE_FAMILY: Readonly<Record<Rule, keyof typeof howRead.family>> = {
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
  'milestone-verb-object': 'milestone',
  'milestone-object-verb': 'milestone',
  'milestone-completed': 'milestone',
  'milestone-of-several': 'milestone',
  'milestone-verb-alone': 'milestone',
};
