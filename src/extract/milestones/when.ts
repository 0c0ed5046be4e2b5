import { ANNOUNCERS, DATED, HOW } from '../lexicon/dueDates';

const MANNER = new RegExp(`(?:${HOW}|${DATED})+$`);
/** 「海湾大桥将于6月」: what announces stands between an object and its verb. */
const ANNOUNCED = new RegExp(`(?:${ANNOUNCERS}|${HOW}|${DATED})+$`);
const ONLY_WHEN = new RegExp(`^(?:其中|并)?(?:${ANNOUNCERS}|${HOW}|${DATED})+(?:完成)?$`);
const announcers = new RegExp(ANNOUNCERS);
const announcedOrDated = new RegExp(`${ANNOUNCERS}|20\\d\\d年|[今明]年|年[内底]`);

/** The words at the end of a run that say when and how, with or without what announces. */
export interface When {
  readonly words: string;
  readonly announced: boolean;
}

/** How and when, between an object and its verb. */
export function whenBefore(run: string): When {
  const words = ANNOUNCED.exec(run)?.[0] ?? '';
  if (isAnnounced(words)) return { words, announced: true };
  return { words: MANNER.exec(run)?.[0] ?? '', announced: false };
}

/** Whether words say that something is still to come. */
export function isAnnounced(words: string): boolean {
  return announcers.test(words);
}

/** 「鲸湾大道改造今年完成」: a date that nothing over bears. */
export function isDatedAhead(words: string): boolean {
  return /[今明]年|年内|年[底末]/.test(words);
}

/** Whether words announce, or date what was announced before, and say nothing else: 「计划2027年9月」. */
export function saysOnlyWhen(words: string, announcedBefore: boolean): boolean {
  return (announcedBefore || announcedOrDated.test(words)) && ONLY_WHEN.test(words);
}
