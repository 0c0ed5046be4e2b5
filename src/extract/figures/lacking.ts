import { partsOf, phraseOf } from '../../contract/indicatorPhrase';
import type { Completion } from './shape';

/** What a house or a way has, and says nothing without it. */
const PART = /^(?:床位|座位|教学班|班级|总?里程)数?$/;
const HAS_PARTS =
  /(?:机构|医院|卫生院|中心|学[校院]|[小中]学|幼儿园|公路|道路|铁路|管网|绿道|碧道|线路?|项目)$/;
/** What is invested, of a project told before. */
const SHARE_OF_INVESTMENT = /^(?:政府|社会|财政)投资$/;
/** What comes of the projects or firms told before: 「引进项目80个，实现年营收60亿元」. */
const YIELD = /^年?(?:营业收入|营收|产值|销售额|税收)$/;
const YIELDS = /(?:项目|企业|机构|公司|集群|园区|渔?企)$/;
/** Which of the people told before: 「其中城镇300人」. */
const WHICH_PEOPLE = /^(?:城镇|农村|城市|乡村|男性|女性)$/;
const PEOPLE = /(?:居民|人口|儿童|老年?人|学生)$/;
/** Which of the projects told before: 「其中续建26个」. */
const WHICH_PROJECTS = /^(?:续建|新建|改建|扩建|在建|拟建|新?开工|竣工|完工|建成|投产|储备|前期)$/;
const PROJECTS = /(?:项目|工程)$/;
/** Whose income was told before. */
const WHOSE = /^(.{0,8}居民)人均/;
const HOUSE = /(?:医院|卫生院|机构|中心)$/;

/**
 * A level whose name lacks what the figure before it said, with it: 「养老院6家、床位300张」 → 养老院床位,
 * 「享受低保居民3000人，其中农村2000人」 → 享受低保农村居民.
 */
export const withLacking: Completion = (reading, previous, { figure }) => {
  if (previous === null || previous.ofSentenceBefore || reading.isOfEach) return reading;
  const { indicator } = reading;
  const before = previous.subject.replace(/总投资$/, '');
  const told = (name: string, subject = name) => ({ ...reading, indicator: name, subject });
  // 「新开工公路60公里、开展前期工作80公里」
  if (partsOf(indicator).noun === '前期工作' && HAS_PARTS.test(before))
    return told(before + indicator, before);
  if (!reading.isLevel) return reading;
  if (PART.test(indicator) && HAS_PARTS.test(before)) return told(before + indicator);
  if (SHARE_OF_INVESTMENT.test(indicator) && before.endsWith('项目'))
    return told(phraseOf(before, indicator), before);
  if (WHICH_PROJECTS.test(indicator) && PROJECTS.test(before))
    return told(phraseOf(before, indicator), before);
  if (YIELD.test(indicator) && YIELDS.test(before)) return told(before + indicator);
  const people = WHICH_PEOPLE.test(indicator) ? PEOPLE.exec(before) : null;
  if (people) return told(before.slice(0, people.index) + indicator + people[0], before);
  const whose = indicator.startsWith('人均') ? WHOSE.exec(before)?.[1] : undefined;
  if (whose) return told(whose + indicator);
  if (figure.unit === '张' && HOUSE.test(indicator) && /床位数?$/.test(before))
    return told(`${indicator}床位数`, before);
  return reading;
};
