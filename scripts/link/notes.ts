import type { Difference } from './comparability';
import type { PointOf } from './points';

/** Why a pair is only near, or what an exact one does not show, in both languages. */
export interface Note {
  readonly note: string;
  readonly noteEn: string;
}

interface Sides {
  readonly target: PointOf;
  readonly outcome: PointOf;
}

type Words = readonly [zh: string, en: string];

/** Differences of what is counted: told after the names that both sides give it. */
function reasonOf({ what, extent }: Difference): Words | null {
  const [reachZh, reachEn] = reach(extent);
  switch (what) {
    case 'name':
      return ['称谓不同', 'another name of the same'];
    case 'alias':
      return ['口径未必一致', 'they may not cover the same'];
    case 'scope':
      return [reachZh, reachEn];
    case 'act':
      return [`做法不同，${reachZh}`, `not the same act, ${reachEn}`];
    case 'combined':
      return extent === 'narrower'
        ? ['目标为几项合计，结果只计其中一部分', 'the target is for several together']
        : ['结果为几项合计，目标只计其中一部分', 'the result is for several together'];
    case 'unit':
    case 'fall':
      return null;
  }
}

/** What the outcome's reach means for the reader. */
function reach(extent: Difference['extent']): Words {
  if (extent === 'narrower') return ['结果所计范围较窄', 'the result counts less'];
  if (extent === 'wider') return ['结果所计范围较宽', 'the result counts more'];
  return ['口径未必一致', 'they may not cover the same'];
}

function unitWords({ target, outcome }: Sides): Words {
  const [a, b] = [target.statement.unit, outcome.statement.unit];
  return target.meaning.unit.factor === outcome.meaning.unit.factor
    ? [
        `目标以“${a}”计，结果以“${b}”计，所计相同`,
        `Counted as ${a} in the target and ${b} in the result; the same things are counted`,
      ]
    : [
        `目标以“${a}”计，结果以“${b}”计，已换算比较`,
        `Stated in ${a} in the target and ${b} in the result; compared after conversion`,
      ];
}

function fallWords({ outcome }: Sides): Words {
  return outcome.meaning.sign === -1
    ? ['结果为下降，记为负增长', 'The result is a fall, shown as negative growth']
    : ['目标为下降，记为负增长', 'The target is a fall, shown as negative growth'];
}

/** 「称“‘小巨人’企业”」: quotation marks inside quotation marks are single ones. */
function quoted(phrase: string): string {
  return `“${phrase.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

/** 「同口径」, 「(含体制结算部分)」: what one side says of its basis and the other does not. */
const BASIS = /同口径|可比口径|[（(](?:不?含|扣除|剔除)[^）)]*[）)]/;

/** Whether one side states a basis that the other does not. */
export function basisDiffers({ target, outcome }: Sides): boolean {
  return basisOf(target) !== basisOf(outcome);
}

function basisWords({ target, outcome }: Sides): Words | null {
  const [aim, result] = [basisOf(target), basisOf(outcome)];
  if (aim === result) return null;
  const told = [aim && `目标注明“${aim}”`, result && `结果注明“${result}”`].filter(Boolean);
  const toldEn = [aim && `target: “${aim}”`, result && `result: “${result}”`].filter(Boolean);
  const other = told.length === 1 ? '，另一方未注明' : '';
  return [told.join('，') + other, `The basis is stated (${toldEn.join(', ')})`];
}

function basisOf({ point }: PointOf): string {
  return BASIS.exec(point.quote)?.[0].replace(/[（()）]/g, '') ?? '';
}

/** Nothing to remark gives empty notes. */
export function noteOf(
  target: PointOf,
  outcome: PointOf,
  differences: readonly Difference[],
): Note {
  const sides: Sides = { target, outcome };
  const [a, b] = [quoted(target.point.phrase), quoted(outcome.point.phrase)];
  const reasons = differences.map(reasonOf).filter((words) => words !== null);
  const distinct = reasons.filter(
    ([zh], index) => reasons.findIndex(([other]) => other === zh) === index,
  );
  const parts: Words[] = [
    ...(distinct.length === 0
      ? []
      : [
          [
            `目标称${a}，结果称${b}：${distinct.map(([zh]) => zh).join('；')}`,
            `The target says ${a}, the result ${b}: ${distinct.map(([, en]) => en).join('; ')}`,
          ] as const,
        ]),
    ...[basisWords(sides)].filter((words) => words !== null),
    ...(differences.some(({ what }) => what === 'unit') ? [unitWords(sides)] : []),
    ...(differences.some(({ what }) => what === 'fall') ? [fallWords(sides)] : []),
  ];
  return {
    note: parts.map(([zh]) => zh).join('；'),
    noteEn: parts.map(([, en]) => en).join('. '),
  };
}
