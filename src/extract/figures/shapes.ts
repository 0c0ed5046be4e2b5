import { MEASURES } from '../lexicon/units';
import { COPULAS } from '../lexicon/verbs';
import { agentAndVerb, cleanNoun, leadingVerb, withoutExamples } from './nounPhrase';
import type { FigureView } from '../model';
import type { FigureWords, Shape, ShapeReading } from './shape';

const RISE =
  /(?:预计|力争|争取|有望)?(?:同比|同口径|平均|年均|分别)?(?:名义|实际)?(?:增长|递增|增速|增幅|上涨|提升|提高|增加)(?:了|约|近|超过?|达|为)*$/;
const FALL =
  /(?:预计|力争|争取|有望)?(?:同比|同口径|分别)?(?:下降|降低|减少|降幅|下滑|回落|缩短|压缩|压减)(?:了|约|近|超过?|达|为)*$/;
const SHARE =
  /占(?!比)(.{2,24}?)(?:的)?(?:比重|比例|比)?(?:约|达到?|为|近|超过?|提升至|提高到|升至)*$/;

/** 「渔民收入较年初增长」: since when is none of what grows. */
const SINCE = /(?:较|比|与)(?:上年|去年|年初|上月|同期|同类|20\d\d年)[^，、]{0,4}$/;
/** 「两年平均增长」: how long the growth is taken over. */
const YEARS_SPAN = /^[两三四五\d]年$/;

/** 「占比55%」, 「占55%」: of all, as its clause or the one before says. */
const OF_SUBJECT = /(?<![独抢侵强])占比?(?:约|达到?|为|近|超过?)*$/;

/** Where a counted noun ends and what is said of it begins; 建成区 and 集中连片园区 are nouns. */
const PREDICATE =
  /(?:成功|入选|获|建成(?!区)|落地(?!项目|企业)|落户|投入|推广|全面|稳步|加快|顺利|参与|开展|实现|纳入|完工|竣工|动工|达(?!标|产)|呈现|展现|首次|(?<!新)开工|开放(?!式|型|园|空间|大学)|到访|建设提速|上线|取得|推动|助力|排忧解难|纾困|在全国|规划建设|集中(?!连片|式|区|供)|(?<=[\p{Script=Han}”）]{2})(?:已|正在|将(?!军)|包括|涵盖|涉及|完成建设)).*$/u;
/** Of what is said of a counted noun, what became of it: it qualifies the noun where no verb stands before. */
const BECAME =
  /^(?:成功|全面|顺利)*(入选|获评|获批|落户|落地|开工建设|开工|完工|竣工|建成开放|建成投用|建成投产|建成|上线|纳入)/;

const rate = (unit: string) => unit === '%' || unit === '倍' || unit === '个百分点' || unit === '‰';

/** 「增长6.5%左右」, 「下降9.1%」: change of what was named, a fall with its own word. */
export const growth: Shape = ({ figure }, { head, subject, changing }) => {
  if (!rate(figure.unit)) return null;
  // 「占比5%，提高1个百分点」 tells of the share, 「占计划的90%，增长4%」 of what has it.
  const isOfShare = changing?.includes('占') === true && figure.unit !== '个百分点';
  const grown = isOfShare ? subject : changing;
  for (const [pattern, suffix] of [
    [RISE, figure.unit === '个百分点' ? '提升' : '增速'],
    [FALL, '降幅'],
  ] as const) {
    const change = pattern.exec(head);
    if (!change) continue;
    const own = owned(
      cleanNoun(
        head
          .slice(0, change.index)
          .replace(/^.*、(?=占)/, '')
          .replace(SINCE, ''),
      ),
      subject,
    );
    const span = YEARS_SPAN.exec(own)?.[0];
    // 「占农业产值比重提高2个百分点」 leaves out whose share it is.
    const noun = span || own === '' ? grown : own.startsWith('占') ? (subject ?? '') + own : own;
    if (noun)
      return {
        rule: 'growth',
        indicator: `${noun.replace(/增速$|涨幅$/, '')}${span ? `${span}平均` : ''}${suffix}`,
        subject: span || own === '' ? (subject ?? noun) : noun,
        changing: noun,
      };
  }
  return null;
};

/** 「渔港事故起数下降3%、死亡人数下降5%」: whose, as the item before it says. */
export function owned(noun: string, subject: string | null): string {
  if (!/^(?:死亡|伤亡|受伤)人数$/.test(noun)) return noun;
  return (/^(.*事故)(?:起数|发生数|数量|总数)?$/.exec(subject ?? '')?.[1] ?? '') + noun;
}

/** 「占财政支出比重近八成」, 「占比55%」. */
export const share: Shape = ({ figure }, { head, subject, changing }) => {
  if (!rate(figure.unit) && figure.unit !== '成') return null;
  const match = SHARE.exec(head) ?? OF_SUBJECT.exec(head);
  if (!match) return null;
  const made = changing !== null && !changing.includes('占') ? changing : subject;
  const noun = cleanNoun(head.slice(0, match.index)) || made;
  if (!noun) return null;
  const indicator = `${noun}占${match[1] ? `${match[1]}比重` : '比'}`;
  return { rule: 'share', indicator, subject: noun, changing: indicator };
};

/** 「争取渔业产值超60亿元」: the verb says how firmly, not what is done. */
const TRIES: ReadonlySet<string> = new Set(['争取']);

/** 「引进持牌金融机构不少于6家」, 「新增停车位6000个以上」: verb, noun, figure. */
export const countAfterNoun: Shape = (_view, { head, verb }) => {
  if (!verb) return null;
  const noun = withoutExamples(cleanNoun(head));
  if (!noun) return null;
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

/** The noun with what is done to it; what is newly made grows as such: 「新登记渔船8艘，增长3%」. */
function qualified(noun: string, verb: string | null): Omit<ShapeReading, 'rule'> {
  if (!verb || TRIES.has(verb)) return { indicator: noun, subject: noun };
  const made = verb.startsWith('新') ? { changing: verb + noun } : {};
  return { indicator: `${noun}(${verb})`, subject: noun, ...made };
}

/** Nouns that say little without an example: 「建成鲸湾码头二期等10个项目」. */
const GENERIC = /^(?:项目|工程|设施|工作|作品|产品|活动|事项)$/;
const LONGEST_EXAMPLE = 20;

/** The last thing named before 等: 「海鸥大桥、鲸湾码头二期等」 → 鲸湾码头二期等. */
function exampleOf(head: string): string {
  const named = cleanNoun(head.replace(/等(?:首批)?$/, ''));
  const last = named.slice(named.lastIndexOf('、') + 1);
  return last !== '' && last.length <= LONGEST_EXAMPLE ? `${last}等` : '';
}

/** 「5个百亿级、10个十亿级渔业项目」: the noun of the last is meant for the first as well. */
function whole(noun: string, after: string): string {
  const shared = noun.endsWith('级') ? /级([^级，、]+)$/.exec(after)?.[1] : undefined;
  return shared ? noun + shared : noun;
}

/** 「2人获“卓越渔民”称号」: the figure counts those of whom the clause says so. */
const PREDICATED = /^(?:获|入选|入围|当选|跻身|晋级|通过|参加|加入)/;

/** 「完成20条以上道路建设」, 「引入1-2家龙头企业」, 「A、B等30个公园建成」: the noun follows what counts it. */
export const countBeforeNoun: Shape = ({ figure, after }, { tail, verb, head, effort }) => {
  // 「设立3000万元…基金」 names what the money is for; 「营收3000万元的企业」 was left out before.
  if (rate(figure.unit) || (figure.unit.endsWith('元') && cleanNoun(head) !== '')) return null;
  if (PREDICATED.test(tail)) return null;
  // 「新增泊位30个 区渔业局」: the next cell of a table.
  if (after.startsWith(' ') && cleanNoun(head) !== '') return null;
  const counted = withoutExamples(cleanNoun(tail.replace(PREDICATE, '').replace(AND_OTHERS, '')));
  if (counted.length < 2 && !ONE_CHARACTER.test(counted)) return null;
  const ofMany = /等(?:首批)?$/.test(head);
  if (effort !== null && !ofMany && verb !== null && GENERIC.test(counted))
    return { rule: 'effort', indicator: `${effort}${counted}(${verb})`, subject: effort };
  const noun = ofMany && GENERIC.test(counted) ? exampleOf(head) + counted : whole(counted, after);
  // 「围岭公园73万平方米土地整备」 names what it measures before the figure.
  const measured = !ofMany && MEASURES.has(figure.unit) ? cleanNoun(head) : '';
  if (measured !== '') return measuredWork(measured, tail, verb);
  if (
    verb &&
    !TRIES.has(verb) &&
    (ofMany || cleanNoun(head) === '' || namesEach(head, figure.value))
  )
    return { rule: 'count-before-noun', ...qualified(noun, verb) };
  // 「海鸥学院成功孵化3家企业」 counts the college's firms, not all.
  const does = ofMany ? null : agentAndVerb(head);
  if (does && !TRIES.has(does.verb))
    return { rule: 'count-before-noun', ...qualified(does.agent + noun, does.verb) };
  const became = BECAME.exec(PREDICATE.exec(tail)?.[0] ?? '')?.[1] ?? null;
  return { rule: 'count-before-noun', ...qualified(noun, became) };
};

/** 「80个项目和鲸湾码头等3个片区建设」: behind the joint another figure counts, left out or not. */
const AND_OTHERS = /[和与及][^和与及]*\d+[个条家项处].*$/;

/** Things whose name is one character: 「2个村（社区）」. */
const ONE_CHARACTER = /^[村街河校馆站桥岛]$/;

/** 「建成甲、乙、丙3家书屋」: as many names as are counted. */
function namesEach(head: string, value: number): boolean {
  const names = cleanNoun(head).split(/[、和]/);
  return names.length > 1 && names.length === value;
}

/** 「鲸湾8万平方米填海整备」: the thing before its measure, the work behind it. */
function measuredWork(thing: string, tail: string, verb: string | null): ShapeReading | null {
  const work = cleanNoun((tail.split('、')[0] ?? '').replace(PREDICATE, ''));
  if (work.length < 2) return null;
  const noun = thing + work;
  return { rule: 'count-before-noun', indicator: verb ? `${noun}(${verb})` : noun, subject: noun };
}

/** 「渔政事项80%以上“掌上办”、60%以上“就近办”」: how much of it is done in the quoted way. */
export const shareDone: Shape = ({ figure }, { head, tail, subject }) => {
  const noun = cleanNoun(head) || subject;
  if (!rate(figure.unit) || !noun || !/^“[^”]+”$/.test(tail)) return null;
  return { rule: 'share-done', indicator: noun + tail, subject: noun };
};

/** 「PM2.5年均浓度控制在17微克/立方米以下」, 「固定资产投资380亿元」: a level of what is named. */
export const level: Shape = ({ figure }, { head, subject }) => {
  const words = head.replace(COPULAS, '');
  const total = /^.{2,}累计$/.test(words);
  const named = cleanNoun(total ? words.slice(0, -2) : words);
  // 「提升覆盖率并保持在85%」: the level is of what rises.
  const noun = RATE_NOUN.test(named) ? named.replace(/^(?:提升|提高|改善)(?=.{3})/, '') : named;
  if (!noun) return null;
  if (total) return { rule: 'level', ...qualified(noun, '累计') };
  // 「新增渔港泊位5个、总泊位80个」: all of what was just named.
  const whole = /^总(?![部体装])(.{2,})$/.exec(noun)?.[1];
  if (whole && subject?.endsWith(whole)) return { rule: 'level', ...qualified(subject, '总量') };
  const [, given, what] = FOR_WHOM.exec(noun) ?? [];
  if (given && what) return { rule: 'level', ...qualified(what, given) };
  const [, agent, verb, thing] = NEWLY.exec(noun) ?? [];
  if (agent && verb && thing) return { rule: 'level', ...qualified(agent + thing, verb) };
  // 「优良天数97%」 is the share of such days.
  const isShare = figure.unit === '%' && !RATE_NOUN.test(noun);
  const share = !isShare ? '' : PROGRESSED.test(head) ? '完成率' : '占比';
  return { rule: 'level', indicator: noun + share, subject: noun };
};

/** 「海鸥学院新孵化企业」: 新 makes a verb of what stands in the middle. */
/** 「为60家企业解决贷款2亿元」: for whom it is done stands before the verb. */
const FOR_WHOM =
  /^(?:企业|群众|居民|市民|村民|商户|职工|用户|市场主体|经营主体)(解决|提供|发放|减免|节约|节省)([^率量额度].+)$/;
const NEWLY =
  /^([\p{Script=Han}“”]{2,12}?)(新(?:增(?!长|速|量)|建|培养|孵化|签约|引进|推出|开工|获批|组建|设立|开通|认定|发行|培育|登记|注册))([^率量额度].+)$/u;
/** What is told in per cent by itself. */
const RATE_NOUN = /[率比重例度额幅速值]$|[系指]数$|工程量$|份额|水平|覆盖|达标|满意/;

/** 「海堤工程已完成45%」: how far it is, not a share of such things. */
const PROGRESSED = /完成(?:了|约|近|超过?)*$/;

const REACHING = new Set(['服务', '吸引', '接待']);
const PEOPLE: Record<string, string | undefined> = { 人次: '人次', 人: '人数', 名: '人数' };
const DOING = /^(?:参与|参加|参观|参赛|观看|体验)?$/;

/** 「吸引3万人参与」, 「服务8万人次」: people reached are counted as such, not as more of the subject before. */
const reached: Shape = ({ figure }, { head, tail, verb, subject }) => {
  const people = PEOPLE[figure.unit];
  if (
    !people ||
    !verb ||
    !REACHING.has(verb.replace(/^累计/, '')) ||
    cleanNoun(head) !== '' ||
    !DOING.test(tail)
  )
    return null;
  return { rule: 'reached', indicator: verb + tail + people, subject: subject ?? '' };
};

/** 「投入3亿元」 */
const SPENT = '资金(投入)';

/** For a figure that nothing around it names. */
const UNNAMED = '数值';

/** What leans on the subject before it: 「总量2.47万家」, 「供应4029套」, 「修复136公里」. */
const LEANS = /^(?:总量|总数|总额|总投资|面积|规模|累计|金额|建筑面积|数量)$/;

const LONGEST_PREDICATE = 24;

/** A clause or list item that has no noun of its own takes the one before it; the last resort. */
export function leaning(
  { figure, clause }: FigureView,
  { head, tail, verb, subject, ofSentenceBefore }: FigureWords,
): ShapeReading {
  const own = cleanNoun(head.replace(COPULAS, ''));
  if (figure.boundStart === clause.start && PREDICATED.test(tail))
    return { rule: 'predicate', indicator: tail.slice(0, LONGEST_PREDICATE), subject: '' };
  const leans = own === '' || LEANS.test(own) || own === verb;
  if (subject && leans && !(ofSentenceBefore && (own || verb))) {
    const qualifier = own || verb;
    return {
      rule: 'leaning',
      indicator: qualifier ? `${subject}(${qualifier})` : subject,
      subject,
    };
  }
  const noun = own || (verb === '投入' && figure.unit.endsWith('元') ? SPENT : (verb ?? ''));
  return noun
    ? { rule: 'bare', indicator: noun, subject: noun }
    : { rule: 'bare', indicator: figure.unit || UNNAMED, subject: subject ?? '' };
}

/** As `leaning`, tried before the shapes that would take 总量 for a noun of its own. */
const leaningFirst: Shape = (view, words) => {
  const reading = words.tail === '' ? leaning(view, words) : null;
  return reading?.rule === 'leaning' ? reading : null;
};

/** In the order they are tried: the more a shape asks for, the earlier it stands. */
export const SHAPES: readonly Shape[] = [
  growth,
  share,
  reached,
  leaningFirst,
  countBeforeNoun,
  countAfterNoun,
  shareDone,
  level,
];
