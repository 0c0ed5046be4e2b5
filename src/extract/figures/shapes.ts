import { amountOfChange, beside, growth, ratesApart, share } from './changes';
import { countAfterNoun, countBeforeNoun, fundSize, sharedNoun } from './counts';
import { effort, leaning } from './leaning';
import { level } from './levels';
import { reached } from './reached';
import type { Shape } from './shape';
import { growthBehind, shareDone } from './shareTold';
import { titled } from './titled';

/** As the last resort `leaning`, tried before the shapes that would take 总量 for a noun of its own. */
const leaningFirst: Shape = (view, words) => {
  const reading = words.tail === '' ? leaning(view, words) : null;
  return reading?.leansBack ? reading : null;
};

/** In the order they are tried: the more a shape asks for, the earlier it stands. */
export const SHAPES: readonly Shape[] = [
  ratesApart,
  beside,
  amountOfChange,
  growth,
  growthBehind,
  share,
  reached,
  titled,
  sharedNoun,
  effort,
  leaningFirst,
  fundSize,
  countBeforeNoun,
  countAfterNoun,
  shareDone,
  level,
];
