import type { FigureView } from '../model';
import { ADVERBIALS } from '../lexicon/adverbials';
import { LEVEL_OF_ITS_OWN, withoutCopulas } from '../lexicon/aroundNouns';
import { BEGUN, FINISHED } from '../lexicon/building';
import { FALLS, RISES } from '../lexicon/changeWords';
import { bare } from './leaning';
import { cleanNoun, leadingVerb } from './nounPhrase';
import type { FigureWords, FiguresBefore, ShapeReading } from './shape';
import { COMPLETIONS, READINGS } from './shapes';
import { lastMark, tailEnd } from './tail';

/** 「办理时限由5天压缩至」: where a change began is no part of what changed. */
const BASELINE =
  /(?<=^|[\p{Script=Han}A-Za-z”）]{2})(?:将|已)?(?:[从由]|[比较](?=目前|原来|上年|去年))(?![^，、\d]{0,6}(?:引进|引入|新增|新建))[^，、]{0,8}\d[^，、]*$/u;

/** 「建设鲸湾码头、年吞吐能力提升至」: behind the mark something else rises, with a verb of its own. */
const OWN_PREDICATE =
  /^(.+)、(?=[^、]{2,}(?:提升|提高|增加?|升|扩大|压缩|缩短|下降|降低?)(?:至|到)$)/;

/** 「建成海岸三期、运营里程达到」 */
const OWN_LEVEL = new RegExp(`^(.+)、(?=${LEVEL_OF_ITS_OWN}$)`);

/** 「推动鲸湾医院开工、新增床位」: what is completed before the mark is told by itself. */
const COMPLETED_BEFORE = new RegExp(`(?:${BEGUN}|${FINISHED}|落地)、[^、]{3,}$`);

/** 「建成鲸湾大桥、新增泊位」: an item with a verb of its own that leans on none before it. */
const ADDS =
  /^(?:新(?:增|建|开工|引进|改|设|培育|认定)|引进|举办|发放|加装|安装|种植)(?!.{0,4}率)[^、]{2,}$/;

/** 「增长（可比价）5%」: how the change was measured. */
const CHANGE_ASIDE = new RegExp(`(?<=${RISES}|${FALLS})（[^）]*）$`);

/** 「渔船9艘（套）」, 「企业23家（含复核）」: what stands in brackets behind a unit is part of no noun. */
const UNIT_ASIDE = /^（[^）]*(?:）|$)/;

/** 「8000元全市最高」, 「60亿元居首」: where it ranks names nothing. */
const RANKED =
  /^(?:[居位名列排]{1,2}(?:全[国省市区县球]|世界|首|第|前)[^，、的]{0,8}|为?全[国省市区县球][^，、的]{0,6}(?:最[高低优多快好大]|领先|首位|第一|前列))$/;

/** The clause's words as they fall to each of its figures: 「引进A 5家、B 10家」 has two items and one verb. */
export function wordsOf(view: FigureView, previous: ShapeReading | null): FigureWords {
  const { text, clause, figure, clauseFigures } = view;
  const position = clauseFigures.indexOf(figure);
  const before = clauseFigures[position - 1];
  const next = clauseFigures[position + 1];
  const from = before ? itemStart(text, before.end, figure.boundStart) : clause.start;
  const head = ownHead(text.slice(from, figure.boundStart).replace(/^[、，；：（）\s]+/, ''));
  const behind = text
    .slice(figure.end, tailEnd(text, clause, figure, next))
    .replace(UNIT_ASIDE, '');
  const endsHere = /^[、，；和与及…”）]/.test(behind) || RANKED.test(behind);
  const tail = behind.replace(/^的/, '').replace(/^(?:总体)?(?:目标|任务)$/, '');
  const own = leadingVerb(head);
  const [first] = clauseFigures;
  // 「投入2亿元为3万户渔民和5家船厂纾困」: after 为 the money is spent, not the firms.
  const listed = before && first && !/[为向给对]/.test(text.charAt(first.end));
  const inherited =
    listed && !TOTAL.test(head) ? leadingVerb(text.slice(clause.start, before.start)) : null;
  // 「发行海洋债券和50亿元渔业债券」: what stands before the mark is another item of the list.
  const ofItem = !before && /[和与及、]$/.test(head) ? '' : head.replace(ADVERBIALS, '');
  return {
    head: ofItem,
    own: cleanNoun(withoutCopulas(ofItem)),
    tail: endsHere ? '' : tail,
    verb: own ?? inherited,
    previousName: previous?.indicator ?? null,
    previousSubject: previous === null || previous.subject === '' ? null : previous.subject,
    ofSentenceBefore: previous?.ofSentenceBefore === true,
    previousChange: previous?.changing ?? previous?.subject ?? null,
  };
}

/** 「开航仅3个月累计接待」: how long it took is no part of what is counted. */
const WITHIN =
  /^\p{Script=Han}{2,10}?(?:短短)?(?:仅|不到|才)?\d+(?:多?个多?月|多?天|周|年多?)[就已即共]?(?=累计|吸引|接待)/u;

/** 「码头包括客运码头」, 「在已有码头的基础上新建码头」: what is named last is counted. */
const LEADS_TO = /^.*?(?:包[括含]|的?基础上)(?=.{2})/;

/** The words before a figure that tell of it. The tests of a single character spare most heads the search. */
function ownHead(words: string): string {
  let head = words;
  if (/[从由比较]/.test(head)) head = head.replace(BASELINE, '');
  // 「同比（下同）增长」: what else is meant so is said in brackets.
  if (head.includes('同）')) head = head.replace(/（[^）]{0,12}同）/, '');
  if (/[月天周年]/.test(head)) head = head.replace(WITHIN, '');
  if (/[括含上]/.test(head)) head = head.replace(LEADS_TO, '');
  // 「推进“新增泊位30个”项目」: the figure stands within the quotation.
  const quoted = head.lastIndexOf('“');
  if (quoted > 0 && !head.includes('”', quoted) && leadingVerb(head.slice(quoted + 1)) !== null)
    head = head.slice(quoted + 1);
  if (head.endsWith('）')) head = head.replace(CHANGE_ASIDE, '');
  if (!head.includes('、')) return head;
  const last = head.slice(head.lastIndexOf('、') + 1);
  if ((COMPLETED_BEFORE.test(head) && leadingVerb(last) !== null) || ADDS.test(last)) return last;
  const ofWork = (whole: string, work: string) => (leadingVerb(work) === null ? whole : '');
  return head.replace(OWN_PREDICATE, ofWork).replace(OWN_LEVEL, ofWork);
}

/** 「新增泊位5个、总泊位80个」, 「累计90个」: a total is not what was added, nor is 再就业. */
const TOTAL = /^(?:总(?![部体装])|累计|合计|.{0,6}再就业$)/;

/**
 * What a figure counts or measures, by the first reading that fits, in full.
 * @param previous what the figure before it was about. @param earlier those of the clause before, and of its sentence.
 */
export function readFigure(
  view: FigureView,
  previous: ShapeReading | null,
  earlier: FiguresBefore,
): ShapeReading {
  let reading = firstReading(view, wordsOf(view, previous), earlier);
  for (const completed of COMPLETIONS) reading = completed(reading, previous, view);
  return reading;
}

function firstReading(view: FigureView, words: FigureWords, earlier: FiguresBefore): ShapeReading {
  for (const shape of READINGS) {
    const reading = shape(view, words, earlier);
    if (reading) return reading;
  }
  return bare(view, words);
}

/** 「开工5个船坞项目、完成投资9亿元」: the words up to the mark belong to the figure before. */
function itemStart(text: string, from: number, to: number): number {
  return /[、，；和与及]/.test(text.charAt(from)) ? from : lastMark(text, from, to);
}
