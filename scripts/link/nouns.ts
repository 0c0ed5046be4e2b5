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

/**
 * Nouns that do not say what is counted without the sentence around them: two reports that count 项目 count
 * different projects. So does every noun of one or two characters that the ontology does not know.
 */
const SAYS_TOO_LITTLE =
  /^(?:(?:重大|重点|优质|产业|科研|开工)?(?:建设)?(?:项目|工程|事项|活动|企业|机构|措施|成果|任务|平台|集群|线路|场馆|产品|资金)|体育场(?:馆|地)|参与人次|总处理能力|死亡人数|化解率|覆盖率|交易额|财政资金|意向投资总?额?|年营收|订单量|总体目标|创业企业|单日最高|行政法规)$/;

export function isGeneric({ noun, known }: Pick<Meaning, 'noun' | 'known'>): boolean {
  return known === null && (noun.length <= 2 || SAYS_TOO_LITTLE.test(noun));
}
