import type { DistrictSlug } from '../../contract/places';
import { DISTRICTS } from '../../contract/places';
import { SUBDISTRICTS } from './subdistricts';

export interface PlaceName {
  readonly name: string;
  readonly place: DistrictSlug;
}

/** Sub-district names that are also common words, other places or a district's own name: only with their suffix. */
const NEEDS_SUFFIX = new Set([
  '南山',
  '光明',
  '龙华',
  '福田',
  '坪山',
  '大鹏',
  '龙岗',
  '南湖',
  '东湖',
  '莲花',
  '沙头',
  '新安',
  '东门',
  '南头',
  '桃源',
  '新湖',
  '凤凰',
  '海山',
  '华富',
  '民治',
  '石岩',
  '马田',
  '梅林',
  '公明',
  '沙河',
  '园岭',
  '翠竹',
  '招商',
  '龙城',
  '宝龙',
  '龙田',
  '碧岭',
  '观湖',
  '福城',
  '航城',
  '福永',
  '新桥',
  '玉塘',
  '石井',
  '坑梓',
  '南园',
  '福保',
]);

/** Places that bear no district's name but lie in one, and short forms of districts. */
const LANDMARKS: readonly PlaceName[] = [
  { name: '深汕', place: 'shenshan' },
  { name: '大望梧桐', place: 'luohu' },
  { name: '西丽湖', place: 'nanshan' },
  { name: '蛇口', place: 'nanshan' },
  { name: '华强北', place: 'futian' },
  { name: '水贝', place: 'luohu' },
  { name: '大运', place: 'longgang' },
  { name: '燕罗', place: 'baoan' },
  { name: '清水河', place: 'luohu' },
];

/** Runs that hold a district's name without meaning it. */
export const FALSE_FRIENDS: readonly string[] = [
  '一片光明',
  '光明前景',
  '光明未来',
  '光明日报',
  '光明网',
  '钟南山',
  '终南山',
  '大鹏展翅',
  '鹏程',
  '深汕铁路',
  '深汕高铁',
  '深汕高速',
  '深汕西高速',
  '深汕第二高速',
  '广汕高铁',
  '盐坝高速',
  '莲花山',
  '大鹏湾',
  // A free trade area of the city's own.
  '前海蛇口',
  '大运会',
  '大运量',
  '大运河',
  '光明磊落',
  '光明正大',
  '沙井盖',
  '南澳岛',
  '南澳县',
  '汕头南澳',
  '龙岗河',
  '坪山河',
];

/** Places outside Shenzhen that its documents support or pair with. */
export const OTHER_PLACES =
  '河源 汕尾 汕头 湛江 潮州 韶关 梅州 揭阳 陆河 广西 百色 河池 田东 德保 新疆 喀什 哈密 西藏 林芝 察隅 重庆 贵州 毕节 江西 赣州 哈尔滨';

const bare = (name: string) => name.replace(/(?:街道|镇|办事处)$/, '');

/** Every name by which a text may mean a district, the longest first. */
export const PLACE_NAMES: readonly PlaceName[] = [
  ...DISTRICTS.flatMap(({ zh, short, slug }) => [
    { name: zh, place: slug },
    { name: short, place: slug },
  ]),
  ...SUBDISTRICTS.flatMap(({ name, place }) => [
    { name, place },
    { name: `${bare(name)}办事处`, place },
    ...(NEEDS_SUFFIX.has(bare(name)) ? [] : [{ name: bare(name), place }]),
  ]),
  ...LANDMARKS,
]
  .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
  .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
