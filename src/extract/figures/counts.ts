import { phraseOf } from '../../contract/indicatorPhrase';
import { PREDICATE } from '../lexicon/predicates';
import { MEASURES } from '../lexicon/units';
import { isRate } from './changes';
import { isMoney } from './money';
import { agentAndVerb, cleanNoun, leadingVerb, withoutExamples } from './nounPhrase';
import { PUSHES, qualified, SAYS_HOW_FIRMLY } from './qualified';
import type { Shape, ShapeReading } from './shape';

/** Where in the words behind a figure begins what is said of the things counted. */
const predicate = new RegExp(PREDICATE, 'u');
/** Of what is said of a counted noun, what became of it: it qualifies the noun where no verb stands before. */
const BECAME =
  /^(?:成功|全面|全部|顺利|陆续|相继|提前|超额|集中|早日|尽[快早]|被)*(入选|获评|获批|落户|落地|办结|启动|新开工|并网|交付使用|开工建设|开工|完工|竣工投产|竣工|建成开放|建成投用|建成投产|建成|投产|投用|通车|开业|上线|纳入|签约(?!金额))/;

/** 「设立总规模50亿元的产业基金」: the size of what stands behind it. */
export const fundSize: Shape = ({ figure }, { head, tail, verb }) => {
  if (!isMoney(figure.unit) || !tail.includes('基金')) return null;
  const size = /(?:总|首期)?规模$/.exec(cleanNoun(head))?.[0];
  const fund = cleanNoun(tail.replace(/(?<=基金).*$/, ''));
  if (size === undefined) return null;
  return { rule: 'fund-size', indicator: qualified(fund + size, verb).indicator, subject: fund };
};

/** 「引进持牌金融机构不少于6家」, 「新增停车位6000个以上」: verb, noun, figure. */
export const countAfterNoun: Shape = (_view, { head, verb }) => {
  if (!verb) return null;
  const named = withoutExamples(cleanNoun(head));
  if (!named) return null;
  // 「推进白鹭码头等6座」 counts more than the one that is named.
  const noun = head.endsWith('等') && !named.includes('、') ? `${named}等` : named;
  if (verb.startsWith('新') && OF_THE_NEW.test(noun))
    return { rule: 'count-after-noun', indicator: verb + noun, subject: verb + noun };
  // 「推动渔村成功加装浮标80个」: what was pushed is what was done.
  const [, where = '', done = ''] = SUCCEEDED.exec(noun) ?? [];
  const act = leadingVerb(done);
  return act === null
    ? { rule: 'count-after-noun', ...qualified(noun, verb) }
    : { rule: 'count-after-noun', ...qualified(where + cleanNoun(done), act) };
};

/** 「新开工项目总投资」: nobody newly opens an investment. */
const OF_THE_NEW = /.{2,}(?:总投资|年度(?:计划)?投资)$/;
const SUCCEEDED = /^(.{2,10}?)成功(.{3,})$/u;

/** Nouns that say little without an example: 「建成鲸湾码头二期等10个项目」. */
export const GENERIC = /^(?:项目|工程|设施|工作|作品|产品|活动|事项)$/;
const LONGEST_EXAMPLE = 20;

/** 「总投资6亿元的鲸湾码头」: its size is none of its name. */
const OF_SIZE = /^.*?(?:总投资|投资|面积)[^，、的]{2,12}的/;

/** The last thing named before 等: 「海鸥大桥、鲸湾码头二期等」 → 鲸湾码头二期等. */
function exampleOf(head: string): string {
  const named = cleanNoun(head.replace(/等(?:首批)?$/, '').replace(OF_SIZE, ''));
  const last = named.slice(named.lastIndexOf('、') + 1);
  return last !== '' && last.length <= LONGEST_EXAMPLE ? `${last}等` : '';
}

/** 「5个百亿级、10个十亿级渔业项目」: the noun of the last is meant for the first as well. */
function whole(noun: string, after: string): string {
  const shared = noun.endsWith('级') ? /级([^级，、]+)$/.exec(after)?.[1] : undefined;
  return shared ? noun + shared : noun;
}

/** 「2人获“卓越渔民”称号」: the figure counts those of whom the clause says so. */
export const PREDICATED = /^(?:获|入选|入围|当选|跻身|晋级|通过|参加|加入|取得(?=[^的]+$))/;

/** 「对60艘渔船进行升级改造」: the work by itself names what is done. */
const CARRIED_OUT = /(?<=\p{Script=Han}{2})(?:进行了?|免费做)(?=[\p{Script=Han}“]{2})/u;
/** 「为60户渔民安装报警器」: for whom the thing is. */
const FOR = /[为给向](?:[全我本][市区县])?$/;
/** What they get, or is done for them: 「为5万名上渔校的学生提供渔餐」. */
const GIVEN = /(?<=\p{Script=Han}{2})(?:提供|发放|开展|办理|减免|解决)[^、]*$/u;
const SERVED =
  /^(\p{Script=Han}{2,12}?)(提供|发放|安装|更换|配备|购置|增设|加装)([\p{Script=Han}“”]{2,16})$/u;

/** 「船厂已有6家在鲸湾投产」: what is said of those that were named before the figure. */
const SAID_OF =
  /^(?:正在|在(?!建|册|营|岗|校|读|园|线|职|库|产|编|地|学|教|用|售|研)|已[经有]?|[均都](?=[将已在有为])|将(?!军))/;

/** 「完成20条以上道路建设」, 「引入1-2家龙头企业」, 「A、B等30个公园建成」: the noun follows what counts it. */
export const countBeforeNoun: Shape = ({ figure, after }, { tail, verb, head }) => {
  // 「设立3000万元…基金」 names what the money is for; 「营收3000万元的企业」 was left out before.
  if (isRate(figure.unit) || (isMoney(figure.unit) && cleanNoun(head) !== '')) return null;
  if (PREDICATED.test(tail) || SAID_OF.test(tail)) return null;
  // 「新增泊位30个 区渔业局」: the next cell of a table.
  if (after.startsWith(' ') && cleanNoun(head) !== '') return null;
  const isServed = FOR.test(head);
  const served = isServed ? SERVED.exec(tail) : null;
  if (served) {
    const [, whom = '', act = '', what = ''] = served;
    return { rule: 'count-before-noun', ...qualified(whom + cleanNoun(what), act) };
  }
  const counted = withoutExamples(
    cleanNoun(
      tail
        .replace(/^用于/, '')
        .replace(CARRIED_OUT, '')
        .replace(isServed && GIVEN.test(tail) ? GIVEN : predicate, '')
        .replace(AND_OTHERS, '')
        .replace(PLACES_IN, '$1'),
    ),
  );
  if (counted.length < 2 && !ONE_CHARACTER.test(counted)) return null;
  const ofMany = /等(?:首批)?$/.test(head);
  const noun = ofMany && GENERIC.test(counted) ? exampleOf(head) + counted : whole(counted, after);
  // 「围岭公园73万平方米土地整备」 names what it measures before the figure.
  const measured = !ofMany && MEASURES.has(figure.unit) ? cleanNoun(head) : '';
  if (measured !== '') return measuredWork(measured, tail, verb);
  const said = predicate.exec(tail)?.[0] ?? '';
  const became = BECAME.exec(said)?.[1] ?? (said.endsWith('完成') ? '完成' : null);
  // 「推动30个项目竣工」: what is pushed is what they come to.
  const act = became !== null && verb !== null && PUSHES.has(verb) ? became : verb;
  if (
    verb &&
    !SAYS_HOW_FIRMLY.has(verb) &&
    (ofMany || cleanNoun(head) === '' || namesEach(head, figure.value))
  )
    return { rule: 'count-before-noun', ...qualified(noun, act) };
  // 「海鸥学院成功孵化3家企业」 counts the college's firms, not all.
  const does = ofMany ? null : agentAndVerb(head);
  if (does && !SAYS_HOW_FIRMLY.has(does.verb))
    return { rule: 'count-before-noun', ...qualified(does.agent + noun, does.verb) };
  return { rule: 'count-before-noun', ...qualified(noun, became) };
};

/** 「建成8000张床位的鲸湾酒店」 counts what the house has. */
const PLACES_IN = /^(床位|座位|学位|[车泊]位|客房|房间)的.+$/;

/** 「新增2条、优化5条航线」: two verbs for the noun behind the second. */
export const sharedNoun: Shape = (view, { head, tail, verb }) => {
  const { text, clause, figure, clauseFigures } = view;
  const next = clauseFigures[clauseFigures.indexOf(figure) + 1];
  if (verb === null || next?.unit !== figure.unit || tail !== '' || cleanNoun(head) !== '')
    return null;
  const between = text.slice(figure.end, next.boundStart);
  if (!/^[、和]/.test(between) || cleanNoun(between.slice(1)) !== '') return null;
  const noun = cleanNoun(text.slice(next.end, clause.end).replace(/[、和].*$/, ''));
  return noun.length < 2 ? null : { rule: 'shared-noun', ...qualified(noun, verb) };
};

/** 「80个项目和鲸湾码头等3个片区建设」: behind the joint another figure counts, left out or not. */
const AND_OTHERS = /[和与及][^和与及]*\d+[个条家项处].*$/;

/** Things whose name is one character: 「2个村（社区）」. */
const ONE_CHARACTER = /^[村街河校馆站桥岛班线]$/;

/** 「建成甲、乙、丙3家书屋」: as many names as are counted. */
function namesEach(head: string, value: number): boolean {
  const names = cleanNoun(head).split(/[、和]/);
  return names.length > 1 && names.length === value;
}

/** 「鲸湾8万平方米填海整备」: the thing before its measure, the work behind it. */
function measuredWork(thing: string, tail: string, verb: string | null): ShapeReading | null {
  const work = cleanNoun(
    (tail.split('、')[0] ?? '').replace(CARRIED_OUT, '').replace(predicate, ''),
  );
  if (work.length < 2) return null;
  const noun = (CARRIED_OUT.test(tail) ? thing.replace(/^对/, '') : thing) + work;
  return { rule: 'count-before-noun', indicator: phraseOf(noun, verb), subject: noun };
}
