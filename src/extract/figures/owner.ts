import { partsOf, phraseOf } from '../../contract/indicatorPhrase';
import type { FigureView } from '../model';
import { thingBefore, thingIn } from '../things/thingBefore';
import type { Completion, ShapeReading } from './shape';

/** A measure that says nothing without the thing that it is of. */
const MEASURE =
  /^(?:该?(?:项目|工程|医院|学校))?((?:计划|规划|估算|概算)?(?:总投资额?|投资总?额)|计划投资额?|(?:年度|当年)(?:计划)?投资(?:额|\(完成\))?|投资\((?:累计)?完成\)|总?(?:建筑|占地|用地)面积|总面积|用地规模|年?(?:交易额|成交额|营业收入|营收|销售额)|订单量|用地面积\(建设\))(?:\((?:推进|推动|加快|抓好|实施|谋划|谋划实施|储备)\))?$/;
/** What has an investment and an area: one thing or kind of project, no district and no matter. */
const THING =
  /(?:项目|工程|园|基地|中心|医院|[小中大]学|高中|学[校院]|[校院]区|馆|[剧书]院|场|站|线|路|[大隧通栈]道|高速|桥|枢纽|厂|广场|书?城|总部|大厦|设施|综合体|平台|交易所|交易中心|商圈|街区|实验室|码?头|港|[段期类]|）)$/;
/** What is itself a measure owns none. */
const IS_MEASURE = /(?:面积|规模|里程|长度?|投资额?|居民|人数|数量|数)$/;
/** 「鲸湾交出“答卷”」: what somebody does is no thing. */
const DOES = /交出|取得|迎来|晒出|推出|发布|实现/;
const LONGEST_OWNER = 24;
const OF_BATCH = /^的\d+[个项]([\p{Script=Han}“”]{2,12}?项目)/u;

/**
 * The reading of a bare measure with the thing that it is of: the one before it in the sentence, the one its
 * sentence opens with, or where nothing else was told since, the one of the sentences before:
 * 「鲸湾剧院位于海边，总投资6亿元」 → 鲸湾剧院总投资.
 */
export const withOwner: Completion = (reading, previous, view) => {
  if (reading.isOfEach) return reading;
  const isLeaning = reading.leansBack === true;
  // 「码头(总投资)」: a measure that leans on what was counted before it.
  const { noun: leantOn, qualifier: leaning } = partsOf(reading.indicator);
  const measure = MEASURE.exec(isLeaning ? (leaning ?? '') : reading.indicator)?.[1];
  if (measure === undefined) return reading;
  // 「推进总投资60亿元的8个码头项目」
  const behind = OF_BATCH.exec(view.after)?.[1];
  if (behind !== undefined && !isLeaning) return measureOf(behind, measure, reading);
  const before = previous?.ofSentenceBefore === true ? null : previous;
  const owner = before?.owner ?? openingThing(view);
  if (owner !== null) return measureOf(owner, measure, reading);
  if (isLeaning && !IS_MEASURE.test(leantOn)) return reading;
  const counted = before?.subject ?? '';
  if (THING.test(counted))
    return {
      ...reading,
      indicator: phraseOf(counted, asQualifier(measure)),
      subject: counted,
      changing: counted + asQualifier(measure),
    };
  const earlier = before === null ? earlierThing(view) : null;
  return earlier === null ? reading : measureOf(earlier, measure, reading);
};

/** 「投资(完成)」 → 完成投资. */
function asQualifier(measure: string): string {
  const { noun, qualifier } = partsOf(measure);
  return (qualifier ?? '') + noun;
}

function measureOf(owner: string, measure: string, reading: ShapeReading): ShapeReading {
  const noun = owner + measure;
  return { ...reading, indicator: noun, subject: partsOf(noun).noun, owner };
}

/** The thing that the sentence names ahead of the measure's clause, or the clause itself before a colon. */
function openingThing({ text, sentence, clause, before }: FigureView): string | null {
  const mark = before.lastIndexOf('：');
  const ahead = { start: sentence.start, end: mark < 0 ? clause.start : clause.start + mark };
  return ownerNamed(thingIn(text, ahead)?.name);
}

function earlierThing({ text, segment, sentence, clause }: FigureView): string | null {
  return ownerNamed(thingBefore(text, segment.start, sentence, clause)?.name);
}

function ownerNamed(name = ''): string | null {
  const isThing = THING.test(name) && !DOES.test(name);
  return isThing && name.length <= LONGEST_OWNER && !/[、\d]/.test(name) ? name : null;
}
