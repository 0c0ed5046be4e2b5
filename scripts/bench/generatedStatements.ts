import { compareText } from '../../src/contract/compareText';
import { CITY, DISTRICTS, PLACE_SLUGS } from '../../src/contract/places';
import type { DocumentSummary, LocatedStatement } from '../../src/contract/siteIndex';
import type { StatementFile } from '../../src/contract/statementFile';
import { THEME_IDS } from '../../src/contract/themes';
import { YEARS, type DocumentKind, type Issuer } from '../../src/contract/vocabularies';
import { seeded, type Below } from './seeded';

const PLACES = [...DISTRICTS, CITY];
/** Words of our own, in the manner of work reports. */
const VERBS = ['新增', '建成', '改造', '培育', '引进', '完成', '推进', '启用', '提升', '优化'];
const MANNERS = ['高质量', '全面', '稳步', '加快', '有序', '持续', '统筹', '力争'];
const ADJECTIVES = ['滨海', '智慧', '邻里', '低碳', '国际', '社区', '青年', '数字', '云端', '山水'];
const THINGS = [
  { zh: '公办学位', unit: '个' },
  { zh: '口袋公园', unit: '座' },
  { zh: '充电车位', unit: '个' },
  { zh: '骑行绿道', unit: '公里' },
  { zh: '养老床位', unit: '张' },
  { zh: '保障住房', unit: '套' },
  { zh: '科技企业', unit: '家' },
  { zh: '产业空间', unit: '万平方米' },
  { zh: '固定资产投资', unit: '亿元' },
  { zh: '零售总额', unit: '亿元' },
  { zh: '技能培训', unit: '人次' },
  { zh: '生产总值增速', unit: '%' },
  { zh: '照明路灯', unit: '盏' },
  { zh: '图书借阅点', unit: '处' },
  { zh: '雨水管网', unit: '公里' },
  { zh: '诊疗服务', unit: '万人次' },
] as const;
/** Two or three of them name a street, a school or a firm that few statements share. */
const NAME_CHARACTERS =
  '春夏晨曦朗月星河远航启明松柏梅兰竹菊鹤鹭鸿雁鲸鲤麒麟翠碧丹青银杏榕桂樟枫荷莲芦苇溪湾澜涛潮汐岭峰岩石泉塘桥渡亭台楼阁坊里巷陌' +
  '丰泽瑞祥安宁康乐仁和义信礼智勇毅恒久长永盛隆昌兴旺富裕华彩锦绣霞虹霓云雾露霜雪冰晶玉珠璧琴棋书画诗词歌赋笔墨纸砚';
const TAILS = ['，群众办事更省心', '，环境更加宜居', '，服务覆盖各街道', '', '', ''];
const HEADINGS = ['产业', '民生', '城区', '改革', '生态', '治理', '文化', '交通'];
const KINDS = ['outcome', 'outcome', 'outcome', 'target', 'target', 'milestone'] as const;

/** What three of all the statements say. */
export const RARE_PHRASE = '萤火虫夜游步道';
const RARE_STATEMENTS = 3;
const STATEMENTS_A_DOCUMENT = 180;
const STATEMENTS_A_LINE = 2;

/** `statements.json` as it would be with so many statements, all of them made up; the same every time. */
export function generatedStatements(count: number): StatementFile {
  const below = seeded(20);
  const documents = Array.from({ length: Math.ceil(count / STATEMENTS_A_DOCUMENT) }, (_, number) =>
    documentOf(number, below),
  ).sort((a, b) => compareText(a.id, b.id));
  const rareEvery = Math.ceil(count / RARE_STATEMENTS);
  const statements = Array.from({ length: count }, (_, number) => {
    const document = documents[Math.floor(number / STATEMENTS_A_DOCUMENT)] ?? documents[0];
    if (!document) throw new Error('no document to stand in');
    const name = number % rareEvery === 0 ? RARE_PHRASE : nameOf(below);
    return statementOf(number, document, name, below);
  });
  return { documents, statements };
}

/** Every place has a report, a plan and news of each year, in turn. */
function documentOf(number: number, below: Below): DocumentSummary {
  const place = PLACES[number % PLACES.length] ?? CITY;
  const planYear = YEARS[Math.floor(number / PLACES.length) % YEARS.length] ?? YEARS[0];
  const kind: DocumentKind = pick(['work-report', 'work-report', 'plan', 'news'], below);
  const issuer: Issuer =
    kind === 'news' ? 'press' : place.slug === 'shenzhen' ? 'city' : 'district';
  const date = `${planYear}-${two(below(6) + 1)}-${two(below(28) + 1)}`;
  return {
    id: `${date}-${place.slug}-${kind}-${number.toString(16).padStart(4, '0')}`,
    issuer,
    issuerPlace: issuer === 'press' ? null : place.slug,
    title: below(10) === 0 ? null : `${planYear}年${place.zh}${nameOf(below)}工作要点`,
    opening: `${place.zh}${planYear}年各项工作`,
    publisher: `${place.zh}人民政府`,
    date,
    kind,
    planYear,
    chars: 20_000,
    districts: [place.slug],
    url: null,
    statements: STATEMENTS_A_DOCUMENT,
    damagedPlaces: 0,
  };
}

function statementOf(
  number: number,
  document: DocumentSummary,
  name: string,
  below: Below,
): LocatedStatement {
  const kind = pick(KINDS, below);
  const thing = pick(THINGS, below);
  const verb = pick(VERBS, below);
  const adjective = pick(ADJECTIVES, below);
  const value = kind === 'milestone' ? null : (below(40_000) + 1) / 10;
  const said = `${pick(MANNERS, below)}${verb}${name}${adjective}${thing.zh}`;
  const figure = value === null ? '' : `${String(value)}${thing.unit}`;
  const quote = `${said}${figure}${pick(TAILS, below)}`;
  const isKnown = below(4) === 0;
  return {
    id: number.toString(16).padStart(12, '0'),
    district: below(8) === 0 ? pick(PLACE_SLUGS, below) : (document.districts[0] ?? 'shenzhen'),
    document: document.id,
    issuer: document.issuer,
    kind,
    year: document.planYear - (kind === 'outcome' ? 1 : 0) + (below(20) === 0 ? 2 : 0),
    yearStated: false,
    line: Math.floor((number % STATEMENTS_A_DOCUMENT) / STATEMENTS_A_LINE) + 1,
    quote,
    heading: `${pick(ADJECTIVES, below)}${pick(HEADINGS, below)}与${nameOf(below)}${pick(HEADINGS, below)}`,
    indicator: isKnown ? `${thing.zh}(${verb})` : `${name}${adjective}${thing.zh}(${verb})`,
    indicatorEn: isKnown ? `Thing ${String(THINGS.indexOf(thing))}` : null,
    indicatorId: kind === 'milestone' ? null : `thing-${String(THINGS.indexOf(thing))}`,
    value,
    valueTo: null,
    unit: kind === 'milestone' ? '' : thing.unit,
    bound: kind === 'milestone' ? null : pick(['exact', 'exact', 'min', 'approx'], below),
    strength: kind === 'outcome' ? null : pick(['committed', 'committed', 'aspired'], below),
    hedge: null,
    theme: pick(THEME_IDS, below),
    damaged: false,
  };
}

function nameOf(below: Below): string {
  const character = () => NAME_CHARACTERS.charAt(below(NAME_CHARACTERS.length));
  return Array.from({ length: 2 + below(2) }, character).join('');
}

function pick<Value>(values: readonly Value[], below: Below): Value {
  const value = values[below(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
