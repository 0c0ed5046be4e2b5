import { anyOf } from '../lexicon/anyOf';

/** A duty or an aim: 「年度减排任务」, 「更加注重…」, 「为保障…」, 「谱写新篇章」. */
const AIMS = [
  /(?:年度|下达的?|节能|减排|降碳|防控|攻坚|脱贫)[^，]{0,8}(?:任务|目标)$/,
  /^(?:更加注重|注重|抓好?(?=[新存]))|^随着|^为(?:保障|确保)/,
  /目标任务|强国|范例|新局面|新篇章/,
];

/** A number of things: 「80个…」, 「一大批…」, 「若干…」, 「更多…」; 若干措施 is a document. */
const NUMBERS = [
  /^(?:[\d两三四五六七八九十百千]+(?:个|家|座|所|条|项|处|栋|间|名))|部分(?:路段|区域|项目|站点)/,
  /^(?:各项|一大?批|更多|一系列|各类|多个|系列)|(?<!等)一大?批|(?:^|的)更多/,
  /若干(?!措施|规定|意见|政策|举措)/,
];

/** A kind: 「市级重点项目」, 「有关…」, 「重大…」, 「储备重点项目」. */
const KINDS = [
  /^(?:20\d\d年)?[省市区县级]*(?:重点|重大)(?:建设)?项目(?:能够)?$|均?有项目$/,
  /^(?:有关|相关|有影响力|重点|重大)|^项目[早快]/,
  /(?:^|[、和])(?:在谈|签约|在建|储备|拟建|续建|新建)(?:重大|重点)?项目(?:加快|尽快|早日|$)/,
  /等方面|的(?:有关|相关)/,
];

/** What is left of a clause that was cut in a wrong place: 「率…」, 「并…」, 「后，」, 「该…」, 「…集中」. */
const REMAINS = [
  /^(?:[的、]|率(?!先)|项目(?:包含|包括|涵盖|涉及|有)|并(?!购|网)|后(?=的|，|$|可|将|能)|时间|[该这])/,
  /(?:集中|现场|统一|宣布)$/,
];

const INDEFINITE = new RegExp(anyOf(AIMS, NUMBERS, KINDS, REMAINS));
/** 「总长6公里的鲸湾大道」, 「位于海边的鲸湾剧院」, 「鹭湾到鲸湾的7号线」: what only describes the thing. */
const DESCRIPTION =
  /^(?:[^的]*\d[^的]*|(?:位于|坐落于|由)[^的]{2,30}|[^的]{2,10}[到至][^的]{2,10})的(?=[^的]{3})/;
const SHORTEST_OBJECT = 3;
const LONGEST_OBJECT = 90;

/** An object without what describes it. */
export function bareObject(object: string): string {
  return object.replace(DESCRIPTION, '');
}

/** 「集观鲸、垂钓于一体的海洋乐园」: what it combines, before a word that names a kind alone. */
const COMBINES = /^集[^，]{2,40}于一体的(?:\p{Script=Han}{0,4}(?:基地|综合体|乐园|平台|园区))$/u;

/** Whether words name one thing, and not a kind or a number of them. */
export function isNamed(object: string): boolean {
  const { length } = object;
  return (
    length >= SHORTEST_OBJECT &&
    length <= LONGEST_OBJECT &&
    !INDEFINITE.test(object) &&
    !COMBINES.test(object)
  );
}
