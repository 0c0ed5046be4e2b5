import { DELIVERY_VERBS } from './verbs';

/** To push is not to deliver: what is pushed may bear a number in its name. */
const PUSHES: ReadonlySet<string> = new Set(['推动', '推进', '带动', '谋划']);
/** The verbs by the character that they end with. */
const byEnd = new Map<string, string[]>();
for (const verb of DELIVERY_VERBS) {
  if (PUSHES.has(verb)) continue;
  const end = verb.charAt(verb.length - 1);
  byEnd.set(end, [...(byEnd.get(end) ?? []), verb]);
}

/** Whether the words before a figure end in a verb of delivery: what follows is counted, and is no name. */
export function delivered(before: string): boolean {
  const verbs = byEnd.get(before.charAt(before.length - 1));
  return verbs?.some((verb) => before.endsWith(verb)) === true;
}
