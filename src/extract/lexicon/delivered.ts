import { byCharacter } from './longestFirst';
import { DELIVERY_VERBS } from './verbs';

/** To push is not to deliver: what is pushed may bear a number in its name. */
const DELIVERS_NOTHING: ReadonlySet<string> = new Set(['推动', '推进', '带动', '谋划']);
const verbsTo = byCharacter(
  DELIVERY_VERBS.filter((verb) => !DELIVERS_NOTHING.has(verb)),
  -1,
  (verb) => verb,
);

/** Whether the words before a figure end in a verb of delivery: what follows is counted, and is no name. */
export function delivered(before: string): boolean {
  return verbsTo(before.charAt(before.length - 1)).some((verb) => before.endsWith(verb));
}
