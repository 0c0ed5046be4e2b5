import { VERBS_BEFORE_OBJECT } from '../lexicon/milestoneVerbs';
import { LEVEL_OF_ITS_OWN } from '../lexicon/aroundNouns';
import { DELIVERY_VERBS } from '../lexicon/verbs';
import type { Span } from '../model';
import { itemsOf } from './items';
import { leadIn } from './leadIn';
import type { MilestoneReading } from './reading';
import { verbThenObject } from './verbThenObject';

/** What opens an item of its own behind a mark. */
const OWN_VERBS = [...VERBS_BEFORE_OBJECT, ...DELIVERY_VERBS];

const OWN_LEVEL = new RegExp(`^${LEVEL_OF_ITS_OWN}`);

/**
 * 「建成鲸湾大桥、新增泊位30个」: the milestones of a clause that also counts something: of the items with a verb
 * of their own and no figure, up to one that has its own verb again.
 * @param figures what the clause counts.
 */
export function readBesideFigures(
  text: string,
  clause: Span,
  figures: readonly Span[],
): readonly MilestoneReading[] {
  const items = itemsOf(text, clause);
  if (items.length < 2) return [];
  const opensAnew = (item: Span | undefined) =>
    item === undefined ||
    OWN_LEVEL.test(text.slice(item.start, item.end)) ||
    OWN_VERBS.some((verb) => text.startsWith(verb, item.start + leadIn(text, item).length));
  const found: MilestoneReading[] = [];
  for (const [index, item] of items.entries()) {
    const counts = figures.some(({ start }) => start >= item.start && start < item.end);
    if (counts || !opensAnew(items[index + 1])) continue;
    const lead = leadIn(text, item);
    const rest = text.slice(item.start + lead.length, item.end);
    const reading = verbThenObject(text, item, lead, rest);
    if (reading) found.push({ ...reading, itemEnd: item.end });
  }
  return found;
}
