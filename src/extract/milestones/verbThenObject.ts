import { longestFirst } from '../lexicon/longestFirst';
import { VERBS_AFTER_OBJECT, VERBS_BEFORE_OBJECT } from '../lexicon/milestoneVerbs';
import type { Span } from '../model';
import { isDefinite } from './definite';
import { quoted, type MilestoneReading } from './reading';

/** Verbs before their object, the longest first. */
export const BEFORE = longestFirst(VERBS_BEFORE_OBJECT);
const closingVerbs = new Set<string>(VERBS_AFTER_OBJECT);
/** 「出台并实施」: what goes with the verb; 「结合将要出台的《办法》」: what makes it an adjective. */
const WITH_IT =
  /^(?:实施|建设|运营|施行|并(?:实施|落实|投入使用|投入运营|投用|启用|开放)|的(?=《))/;
/** 「计划6月建成的鹭湾公园可以…」: a verb announced with its date may describe the thing that something else is told of. */
const ADJECTIVE = /^(?:交付)?的([^，]{3,30}?)(?=可|将|能|$)/;
const announces = /(?:计划|预计|有望|拟)[于在]?[\d今明年]/;
/** 「建成后全线贯通」: what follows once it is done. */
const ONCE_DONE = /^(?:之后|后(?![勤方山海港湖]))/;
/** 「启动A、开展B」: what else is done, behind the things that the verb completes. */
const ALSO_DONE = /、(?:开展|推进|推动|加快|完成|实施|做好)[^、]{3,}$/;
/** 「建成鲸湾中心并投入运行」 */
const AND_OPENED =
  /并(?:投入(?:使用|运行|运营)|投用|启用|(?:对外)?开放|运营|实现(?:通水|供水|通气|供气|通车|通电|并网|运营|投产|达产))$/;

/** 「建成鲸湾大桥」: the milestone of words that begin, behind their lead-in, with the verb. */
export function verbThenObject(
  text: string,
  clause: Span,
  lead: string,
  rest: string,
): MilestoneReading | null {
  const verb = BEFORE.find((candidate) => rest.startsWith(candidate));
  // 「开通试运营」 is one verb.
  if (!verb || closingVerbs.has(rest) || ONCE_DONE.test(rest.slice(verb.length))) return null;
  const behind = rest
    .slice(verb.length)
    .replace(WITH_IT, '')
    .replace(ALSO_DONE, '')
    .replace(AND_OPENED, '');
  const object = announces.test(lead) ? (ADJECTIVE.exec(behind)?.[1] ?? behind) : behind;
  return isDefinite(object, verb)
    ? {
        rule: 'milestone-verb-object',
        object,
        verb,
        when: lead,
        quote: quoted(text, clause, lead.length, verb.length),
      }
    : null;
}

/** Who does something, by what institutions and places are called; who meets for it does not. */
const DOER =
  /^(?!.*(?:[把将]|召开|举行|记者|鼓励|引导|支持|学习|参观|借鉴|在[^，]{2,12}(?:[区园镇]|街道)|各|经验$|做法$|成果$))(?:\p{Script=Han}|[“”、]){1,30}?(?:[区市县镇园谷院校馆港池庙寺祠城山湖岛村湾]|街道|公司|集团|基地)(?=开工建设|启动|建成(?!区)|创建|争创|创成)/u;

const PART_OF_PLACE = /^(?:核心区|起步区|启动区|先行区|首开区|[一二三四]期)/;

/** 「鲸湾学院创建国家优质渔业院校」: the same behind the one who does it. */
export function doneByAgent(
  text: string,
  clause: Span,
  lead: string,
  rest: string,
): MilestoneReading | null {
  const doer = DOER.exec(rest)?.[0];
  if (doer === undefined) return null;
  const reading = verbThenObject(text, clause, lead + doer, rest.slice(doer.length));
  // 「鲸湾新城启动核心区建设」: without whose it is, it is any.
  return reading && PART_OF_PLACE.test(reading.object)
    ? { ...reading, object: doer + reading.object }
    : reading;
}
