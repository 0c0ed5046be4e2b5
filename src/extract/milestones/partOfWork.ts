import { thingBefore } from '../things/thingBefore';
import type { MilestonePlace, MilestoneReading } from './reading';

/** A part of a work that says nothing without it: 主体工程, 二期. */
const PART =
  /^(?:主体(?:工程|结构|建筑)?|土建(?:工程)?|桩基(?:础)?(?:工程)?|[一二三四]期(?!间)[^，、]{0,12})$/;
const OWN_PHASE = /[一二三四]期.*$/;
/** One name in a few words, and none of what is done. */
const WHOLE = /^(?!高质量|高标准|有序|稳步|全力)[^、，]{2,20}$/;

/** A part named with its work, whose own phase goes: 鲸湾水厂一期 and 二期 make 鲸湾水厂二期. */
export function partOf(work: string, part: string): string {
  return work.replace(OWN_PHASE, '') + part;
}

/** 「加快鲸湾医院建设，力争主体工程年底完工」 → 鲸湾医院主体工程. */
export function withWhole(
  reading: MilestoneReading,
  text: string,
  { clause, sentence, from }: MilestonePlace,
): MilestoneReading {
  if (!PART.test(reading.object)) return reading;
  const work = thingBefore(text, from, sentence, clause);
  return work && WHOLE.test(partOf(work.name, ''))
    ? { ...reading, object: partOf(work.name, reading.object), namedIn: work.clause }
    : reading;
}
