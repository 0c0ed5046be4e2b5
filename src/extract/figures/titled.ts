import { MEASURES } from '../lexicon/units';
import type { FigureView } from '../model';
import { isMoney } from './money';
import { qualified } from './qualified';
import type { Shape, ShapeReading } from './shape';

/** Who bears a title, the verb by which it is borne, and the title. */
const BEARS =
  /^([\p{Script=Han}（）]{0,10}?)(?:成功|首次|均|全部|先后|陆续|又|被)*(入选|入围|获评|评为|认定为|评定为|获批|列入|纳入|跻身|荣获|获得|获)(?:了|为)?(?:建设|开展|设立|筹建)?([^，。；\d]{3,24})$/u;
const LIST = /(?:名单|榜单|名录|目录|清单|称号|行列)$/;
/** A list with a shorter name is named by 名单 as well. */
const SHORTEST_NAME = 6;
const SHORTEST_TITLE = 4;
/** 「省级名单」 says less than what is on it. */
const SHORTEST_BARE = 3;
/** As a qualifier in an indicator's name. */
const CALLED: Readonly<Record<string, string>> = {
  认定为: '认定',
  评定为: '评定',
  评为: '获评',
  获: '获得',
};
/** What only falls under something, or gets something, bears a title where the words say so. */
const WEAK: ReadonlySet<string> = new Set(['纳入', '列入', '获得', '获']);
const NAMES_TITLE = /(?:名单|榜单|名录|目录|清单|称号|试点|奖|激励|荣誉|示范[^，]{0,6}|认证)$/;
/** What is granted, or a rank, and no title: 「获得资金支持」, 「跻身全市前列」. */
const GRANTED = /(?:支持|资助|补贴|融资|报销|认可|好评|肯定|通过|重视|审批|前列|方阵)$/;
/** What bears a title told in the clause behind: 「鲸湾医院等6个项目，入选…」. */
const BEARER = /^(?:项目|工程|企业|单位|学校|医院|公司|园区|社区|村|作品)$/;
/** How far the clause behind is looked at, in characters. */
const LOOK_AHEAD = 40;

/** 「3个渔村获评国家美丽渔村」: the title says more of what is counted than what bears it. */
export const titled: Shape = (view, { head, tail }) => {
  const { figure } = view;
  if (MEASURES.has(figure.unit) || isMoney(figure.unit) || figure.unit === '%') return null;
  const own = titledAs(tail);
  if (own) return own;
  return head.endsWith('等') && BEARER.test(tail) ? titledAs(clauseBehind(view)) : null;
};

function titledAs(said: string): ShapeReading | null {
  const [, , verb = '', words = ''] = BEARS.exec(said) ?? [];
  if (WEAK.has(verb) && !NAMES_TITLE.test(words)) return null;
  const bare = words.replace(LIST, '');
  const title = (bare.length < SHORTEST_NAME ? words : bare).replace(/^“([^“”]+)”$/, '$1');
  if (bare.length < SHORTEST_BARE || title.length < SHORTEST_TITLE || GRANTED.test(title))
    return null;
  return { rule: 'titled', ...qualified(title, CALLED[verb] ?? verb) };
}

function clauseBehind({ text, clause }: FigureView): string {
  if (text[clause.end] !== '，') return '';
  const behind = text.slice(clause.end + 1, clause.end + 1 + LOOK_AHEAD);
  return /^[^，。；]*/.exec(behind)?.[0] ?? '';
}
