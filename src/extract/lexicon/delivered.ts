import { DELIVERY_VERBS } from './verbs';

/** To push is not to deliver: what is pushed may bear a number in its name. */
const PUSHES = ['推动', '推进', '带动', '谋划'];
const ENDS_WITH_VERB = new RegExp(
  `(?:${DELIVERY_VERBS.filter((verb) => !PUSHES.some((one) => one === verb)).join('|')})$`,
);
/** No verb is longer. */
const LONGEST = 6;

/** Whether the words before a figure end in a verb of delivery: what follows is counted, and is no name. */
export function delivered(before: string): boolean {
  return ENDS_WITH_VERB.test(before.slice(-LONGEST));
}
