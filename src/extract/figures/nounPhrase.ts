import { DISTRICTS } from '../../contract/places';
import { isGarbled } from '../text/damage';
import { remembering } from '../text/remember';
import { AND_SUCH } from '../lexicon/andSuch';
import { ADVERBIALS } from '../lexicon/adverbials';
import { withoutCopulas, LEFT_BEHIND } from '../lexicon/aroundNouns';
import { AUXILIARIES, DELIVERY_VERBS, JOINED_VERBS, NAMING_VERBS } from '../lexicon/verbs';
import { byCharacter, longestFirst } from '../lexicon/longestFirst';
import { REMARKS } from '../lexicon/remarks';
import { BEGUN, FINISHED, WORKS } from '../lexicon/building';
import { NOUNS_OF_VERBS } from '../lexicon/nounsOfVerbs';

const LONGEST = 30;
const VERBS: readonly string[] = longestFirst([...DELIVERY_VERBS, ...NAMING_VERBS]);
const verbsFrom = byCharacter(VERBS, 0, (verb) => verb);
const EMPTY =
  /^(?:的|了|等|和|与|及|或|其|仅|各类|有|为|在|对|向|约|将|未|迈[向进入]|正在|正|大关|下同|每[人月年日天]|首批|第[一二三四五六七八九十]批|达到|跃升?|上升?|下降?|充分发挥|分别|数量最多|进一步|一年净|开始|并|现|仍)$/;
/** A verb before one of these is part of a noun: 化解率, 供应量, 服务能力, 开展情况; not before 数字 or 力争. */
const MAKES_NOUN =
  /^(?:率|量(?!子)|数(?!字|据|智)|额(?!外)|度(?!假)|力(?!争)|面|时限|时间|时长|周期|能力|中心|机构|体系|平台|业|站|人次|企业(?!$)|情况|贸易)/;

/** The delivery verb that words begin with, past adverbials and auxiliaries: 「推动建设停车库」 → 建设. */
export function leadingVerb(words: string): string | null {
  return splitVerb(words).verb;
}

const PLACES = [
  ...DISTRICTS.flatMap(({ zh, short }) => [zh, short]),
  ...['全市', '全区', '深圳市', '深圳', '该区', '该市', '该县', '该镇', '该街道'],
];

/** What every place has, so that the place in front says only where: 「坪山地区生产总值」. */
const OF_EVERY_PLACE =
  /^(?:的)?(?:地区生产总值|生产总值|GDP|经济总量|规模以上|规上|限上|固定资产投资|全社会|社会消费品|一般公共预算|区级|常住人口|居民人均|城镇|外贸|进出口|战略性新兴|工业增加值|金融业增加值)/;

/** 「坪山新增泊位」: a district before a verb says where, not what. */
function withoutPlace(words: string): string {
  const place = PLACES.find((name) => words.startsWith(name));
  if (!place) return words;
  const rest = words.slice(place.length).replace(ADVERBIALS, '').replace(/^拥有/, '');
  if (OF_EVERY_PLACE.test(rest)) return rest.replace(/^的/, '');
  return words.slice(place.length).startsWith('拥有') ||
    /^累计(?!.{2}并)/.test(rest) ||
    rest.startsWith('接待') ||
    VERBS.some((verb) => rest.startsWith(verb))
    ? rest
    : words;
}

/** What stands between who acts and the verb: 「街道已新建」, 「我们将在年底前新建」. */
const ACTING =
  /(?:将|预计|有望|力争|可(?=提供|新增|增加|容纳)|已经?|计划|正在[筹谋规]划|正在研究|明确|拟|(?<!公)共|(?<![重主需首])要)(?:在[^，、]{1,8}[前内底])?/g;
const LONGEST_AGENT = 20;
/** 「渔港项目已竣工8个」: what stands before such a verb is what the figure counts. */
const COMES_ABOUT = new RegExp(`^(?:${BEGUN}|${FINISHED}|办结)$`);
const works = new RegExp(`(?:${WORKS})$`);

/** 「街道已新建泊位」: who acts stands before the verb, and is none of what is counted. */
function withoutAgent(words: string): string {
  for (const mark of words.slice(0, LONGEST_AGENT).matchAll(ACTING)) {
    const rest = words.slice(mark.index + mark[0].length).replace(ADVERBIALS, '');
    if (COMES_ABOUT.test(rest) && works.test(words.slice(0, mark.index))) return words;
    if (beginsWithVerb(rest) || (mark[0] === '力争' && OF_EVERY_PLACE.test(rest))) return rest;
  }
  return words;
}

function beginsWithVerb(words: string): boolean {
  return verbAt(words) !== null;
}

/** The verb that words begin with, as a verb and not as part of a noun. */
function verbAt(words: string): string | null {
  return (
    verbsFrom(words.charAt(0)).find((verb) => {
      const rest = words.slice(verb.length);
      return words.startsWith(verb) && !MAKES_NOUN.test(rest) && !NOUNS_OF_VERBS[verb]?.test(rest);
    }) ?? null
  );
}

const JOINED = longestFirst(JOINED_VERBS);
/** 「改造工程」 is a noun that two verbs do not share. */
const WORK = /^(?:工程|项目|任务|工作|行动|计划)/;

/** 「培育引进」, 「新建、修复」: the second of two verbs for one act, with what joins it to the first. */
function secondVerb(first: string, rest: string): string {
  if (!JOINED_VERBS.includes(first)) return '';
  const mark = /^[、和及并与或]?/.exec(rest)?.[0] ?? '';
  const after = rest.slice(mark.length);
  const second = JOINED.find((verb) => after.startsWith(verb));
  const noun = after.slice(second?.length ?? 0);
  return second && noun.length >= 2 && !MAKES_NOUN.test(noun) && !WORK.test(noun)
    ? mark + second
    : '';
}

/** 「海鸥艺术节等赛事活动」: examples name a few of what is counted. */
const EXAMPLES = new RegExp(
  `^.*${AND_SUCH}(?!领域|方面|行业|产业|区域|地区|重点)(?=[\\p{Script=Han}“\\d]{3})`,
  'u',
);

/** A list of examples closed by 等 and a noun is the noun; the quotation keeps the examples. */
export function withoutExamples(noun: string): string {
  return noun.replace(EXAMPLES, '');
}

interface Split {
  readonly verb: string | null;
  readonly rest: string;
}

/** 「我们今年的目标是新增泊位」: what is aimed at stands behind it. */
const AIM = /^[^，、\d“]{0,8}目标[是为](?=.{3})/;

const splitVerb = remembering((told: string): Split => {
  const words = told.includes('目标') ? told.replace(AIM, '') : told;
  const begun = words.startsWith('累计') ? words : withoutPlace(words.replace(ADVERBIALS, ''));
  const total = begun.startsWith('累计') ? '累计' : '';
  const placed = withoutPlace(begun.slice(total.length).replace(ADVERBIALS, ''));
  let rest = beginsWithVerb(placed) ? placed : withoutAgent(placed);
  if (total !== '') {
    // 「累计建成420公里」 is all there is, whatever was built this year.
    const verb = verbAt(rest) ?? '';
    return { verb: total + verb, rest: rest.slice(verb.length) };
  }
  let verb: string | null = null;
  for (;;) {
    const next = verbAt(rest);
    if (!next || (verb !== null && !AUXILIARIES.has(verb))) return { verb, rest };
    verb = next + secondVerb(next, rest.slice(next.length));
    rest = rest.slice(verb.length).replace(/^了/, '');
    // 「推动全市新增」, but 「新增高水平创新团队」: how it is done stands before a verb.
    const bare = rest.replace(ADVERBIALS, '');
    if (beginsWithVerb(bare)) rest = bare;
  }
});

/** 「科创学院成功孵化」 before what is counted: who does what; null where the words do not end in a verb. */
export function agentAndVerb(
  words: string,
): { readonly agent: string; readonly verb: string } | null {
  const verb = VERBS.find((candidate) => words.endsWith(candidate));
  if (!verb) return null;
  const agent = words.slice(0, -verb.length).replace(DOING, '');
  const isWhole = agent.includes('“') === agent.includes('”') && !isGarbled(agent);
  return { agent: isWhole && AGENT.test(agent) && !PLACES.includes(agent) ? agent : '', verb };
}

/** How it is done, between who does it and the verb. */
const DOING =
  /(?:成功|率先|重点|精准|全面|已经?|共|又|仅|正在?|全力|加快|积极|同步|统筹|联合|至少|最少)+$/;
/** Who does it, in a few words: neither a place, 「在鲸湾」, 「围绕鲸湾」, nor a request, 「提请…」. */
const AGENT =
  /^(?!.*[在于对为由从向把将被])(?!围绕|按照|聚焦|依托)(?!我们|提请|全|采[取用]|通过)[\p{Script=Han}A-Za-z“”]{2,12}(?<![等的])$/u;

/** What stands before a noun and is none of it: where it was done, what it is compared with, whom it serves. */
const remarks = new RegExp(`^(?:${REMARKS})`, 'u');

/** 「坪山将投资6亿元」 */
const WHO_INVESTS = /^.{2,8}将(?=投资$)/u;

/** 「鲸湾片区一季度完成清淤面积」: where, and then when it was done. */
const DONE_THERE =
  /^(\p{Script=Han}{2,8}?(?:片区|街道|社区|镇))(?:[一二三四]季度|[上下]半年|全年|今年|去年)(?:累计|共)?(?:完成|实现)(?=\p{Script=Han}{2})/u;

/** 「渔业预计总产值」 */
const EXPECTED = /(?<=\p{Script=Han}{2})预计(?=\p{Script=Han}{2})/u;

/** Of a pair of marks that the figure cut apart, what stands on its own side: 「海港泊位（计划」, 「下同）产值」. */
function unpaired(words: string): string {
  if (!/[（）“”]/.test(words)) return words;
  const closing = words.indexOf('）');
  const opening = words.indexOf('（');
  let rest = closing >= 0 && (opening < 0 || opening > closing) ? words.slice(closing + 1) : words;
  const last = rest.lastIndexOf('（');
  if (last >= 0 && !rest.includes('）', last))
    rest = cleanNoun(rest.slice(last + 1)) === '' ? rest.slice(0, last) : rest.slice(last + 1);
  const quotes = rest.split(/[“”]/).length - 1;
  if (quotes % 2 === 0) return rest;
  // 「推进“新增泊位30个、浮标20个”项目」: what is quoted is told apart from what quotes it.
  if (rest.startsWith('”')) return rest.slice(1);
  const open = rest.lastIndexOf('“');
  return open < 0 ? rest.replace('”', '') : rest.slice(open + 1);
}

/** What joins or bounds, at either end of a noun; 以上 not in 以上海, 以上市, 以上述. */
const LOOSE_ENDS =
  /^(?:[的了等和与、\s-]|及?以[上下](?![海市述沉城乡])|及(?!时|以[上下])|(?:是|或)(?=.{3}))+|[的了等和与及、：\s-]+$/g;

/** Words without what says when, how or how much: 「力争全年新增停车位达」 → 停车位. */
export const cleanNoun = remembering((words: string): string => {
  const bare = unpaired(words)
    .replace(/的?基础上$/, '')
    // 「长者服务中心（站）」 names both: a word in brackets stays, a remark goes.
    .replace(/（(?:[^）]{4,}|[^）\p{Script=Han}]*)）$/u, '')
    .replace(/^[\s、，：]*(?:[但而](?=\S{2}))?/, '')
    .trim();
  const noun = withoutCopulas(splitVerb(bare).rest)
    .replace(LOOSE_ENDS, '')
    .replace(LEFT_BEHIND, '')
    .replace(WHO_INVESTS, '')
    .replace(remarks, '')
    .replace(EXPECTED, '')
    .replace(DONE_THERE, '$1')
    .trim();
  if (EMPTY.test(noun)) return '';
  return noun.length > LONGEST ? noun.slice(-LONGEST).replace(/^[^、]*、/, '') : noun;
});
