import type { Period } from '../../contract/vocabularies';

export interface Part {
  readonly period: Period;
  /** Null where the heading names none. */
  readonly year: number | null;
  /** Whether it tells of a part of the year: 「上半年工作总结」. */
  readonly ofPartYear: boolean;
}

const REVIEW =
  /回顾|工作总结|过去[一五]年|主要工作(?:成效|成绩|情况)|取得的?(?:主要|重大|历史性|显著|新)*成[绩就效]|完成情况|执行情况|工作成效/;
const PLAN =
  /安排|工作(?:计划|思路|打算|部署|任务|重点|建议)|下一步|今后五年|未来五年|主要(?:目标|任务)|奋斗目标|发展目标|计划（?草案|总体要求|预期目标|重点工作/;

/** A heading of any other level opens a part only if it names nothing else: 「## 2024年工作安排」, 「“十二五”期间的工作回顾」. */
const BARE_PART =
  /^(?:(?:(?:过去[一五]年|[四五]年来?)|[市区县镇]?(?:本|上|第?[一二三四五六七八九十]{1,3})届(?:[市区县镇]?(?:人民)?政府)?|今年以来|(?:关于)?20\d{2}年(?:以来)?|“?十[一二三四五六七]五”?(?:时期|期间))[^，。]{0,6})?(?:主要)?工作(?:回顾|总结|安排|计划|思路|部署|打算)$|^(?:关于)?20\d{2}年(?:[^，。]{0,8}国民经济和社会发展)?计划(?:（?草案）?|的?(?:主要)?(?:执行|完成)情况|主要任务|预期目标)$/;
const PART_YEAR = /上半年|前三季度|一季度|\d+[-至到]\d+月/;

/** As `readPart`, for headings below the first level. */
export function readBarePart(title: string): Part | null {
  return BARE_PART.test(title) ? readPart(title) : null;
}

/** What a first-level heading opens: 「一、2022年工作回顾」, 「二、2023年工作安排」. Null if neither. */
export function readPart(title: string): Part | null {
  const year = /(\d{4})年/.exec(title)?.[1];
  const stated = year === undefined ? null : Number(year);
  const ofPartYear = PART_YEAR.test(title);
  if (REVIEW.test(title)) return { period: 'review', year: stated, ofPartYear };
  if (PLAN.test(title)) return { period: 'plan', year: stated, ofPartYear };
  return null;
}

/** 「发展基础」, 「“十三五”时期发展成就」, 「面临形势」: what a plan of several years sets out from. */
const SETS_OUT_FROM =
  /(?:发展|工作|现实|建设|规划)(?:基础|背景|环境|现状|成[就效绩]|回顾|历程)|(?:取得|重大|主要|显著)[^，。]{0,6}成[就效绩]|(?:规划|计划)?(?:实施|执行|完成)情况|现状(?:基础|分析|与问题)?$|(?:面临|发展)的?(?:形势|问题|机遇|挑战)|存在(?:的)?(?:主要)?问题|基本(?:情况|概况)$|^背景$/;

/** Whether a section of a plan of several years tells what it sets out from; true up to the next heading of its depth. */
export function setsOutFrom(title: string): boolean {
  return SETS_OUT_FROM.test(title) && !PLAN.test(title);
}
