import type { Meaning } from './meaning';

/** Words of rank, reach or quality before a noun: with another of them, or none, it counts more or fewer. */
const SCOPE =
  /^(?:国家级|国家|省级|省|市级|区级|世界级|公办|民办|普惠性|普惠|街道|社区|高水平|高品质|高端|优质|重点|重大|新型|大型|中小型|先进|国际|国内|境内外|规模以上|限额以上|骨干|特色|品牌|示范性?|城镇|居民)+/;

/** A noun without the words that say how far it reaches. */
export function withoutScope(noun: string): { readonly noun: string; readonly scope: string } {
  const scope = SCOPE.exec(noun)?.[0] ?? '';
  const rest = noun.slice(scope.length);
  return rest.length >= 2 ? { noun: rest, scope } : { noun, scope: '' };
}

/** Kinds of things that any report may count: two that count 项目 count different ones. */
const KIND =
  /^(?:重大|重点|优质|产业|科研|开工|创业)?(?:建设)?(?:项目|工程|事项|活动|企业|机构|措施|成果|任务|平台|集群|线路|场馆|产品|资金|法规)$/;
/** A measure without whose it is: 总处理能力, 意向投资总额, 单日最高. */
const MEASURE_ALONE =
  /^(?:总体?|年|单日|意向|参与|死亡|财政)?(?:处理能力|投资(?:总?额)?|营收|资金|最高|人[次数]|目标|订单量|交易额|化解率|覆盖率)$/;
/** Kinds whose names are long, and yet told by the sentence around them alone. */
const WIDE = /^(?:体育场(?:馆|地)|行政法规)$/;

/**
 * Whether a noun does not say what is counted without the sentence around it. So does every noun of one or two
 * characters that the ontology does not know.
 */
export function isGeneric({ noun, known }: Pick<Meaning, 'noun' | 'known'>): boolean {
  if (known !== null) return false;
  return noun.length <= 2 || [KIND, MEASURE_ALONE, WIDE].some((pattern) => pattern.test(noun));
}
