import { FALL, rateOfChange } from '../../contract/indicatorPhrase';
import { amountOfChange, beside, growth, ratesApart, share } from './changes';
import { countAfterNoun, countBeforeNoun, fundSize, sharedNoun } from './counts';
import { withLacking } from './lacking';
import {
  among,
  area,
  effort,
  howOften,
  lengthened,
  measureBetween,
  onSubject,
  partOf,
  predicated,
  pushed,
  sameRate,
  totalOfSubject,
} from './leaning';
import { level } from './levels';
import { withOwner } from './owner';
import { reached } from './reached';
import { respectively } from './respectively';
import type { Completion, Shape } from './shape';
import { growthBehind, shareDone } from './shareTold';
import { titled } from './titled';

/**
 * Every way to read what a figure is of, in the order tried; `bare` fits what none of them does. Neighbours may change
 * places unless it is said why not.
 */
export const READINGS: readonly Shape[] = [
  respectively,
  ratesApart,
  beside,
  amountOfChange,
  growth,
  growthBehind,
  share,
  reached,
  titled,
  sharedNoun,
  // Before `countBeforeNoun`, to which 「加大渔港建设力度，开工20个项目」 counts projects of any kind.
  effort,
  among,
  // Before `countAfterNoun` and `level`, which take 总量 or a verb for a noun: 「新增泊位30个，总量达到80个」.
  totalOfSubject,
  fundSize,
  // Before `countAfterNoun`: in 「推动海鸥学院建设2所渔校」 the noun behind is what is counted.
  countBeforeNoun,
  countAfterNoun,
  // Behind `countAfterNoun`, whose verb and noun say more, and before `level`: 「渔业事项80%以上“全区通办”」 is a share
  // of what is named, not its level.
  shareDone,
  level,
  sameRate,
  predicated,
  lengthened,
  howOften,
  measureBetween,
  // Before `onSubject`: 「推进鲸湾渔村建设，年底前达到4个」 is not of what a sentence before counted.
  pushed,
  onSubject,
  area,
  partOf,
];

/** 「增长-2%」 is a fall by 2%. */
const asFall: Completion = (reading, _previous, { figure }) => {
  if (!figure.isFall) return reading;
  const { of } = rateOfChange(reading.indicator) ?? {};
  return of === undefined ? reading : { ...reading, indicator: of + FALL };
};

/** What is then said in full, one after the other. */
export const COMPLETIONS: readonly Completion[] = [withLacking, withOwner, asFall];
