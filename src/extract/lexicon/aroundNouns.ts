/** What announces or adds up before a copula: 「预计将达到」. */
const BEFORE_COPULA =
  '每?年均?要|(?<![主重需必首摘纪概紧])要|需要?|再|预计|分别|累计|将|已经?|拟|也|(?<![归返偿])还|陆续|在(?:今年|去年)';
const COPULA =
  '连续[一二两三四五六七八九十\\d]{1,2}年(?:稳定)?(?:保持|达到?)?|力争|争取|确保|有望|预期|达到|达|迈上|为|至|(?:提[高升速]|跃升|攀升|扩[大容]|增[加长]|上升|下降|降低|减少|缩短|压[缩减]|恢复|延长|缩小|压降|[升降增减扩])[至到为]|控制在|(?:保持|维持)在|(?<=[率例重度])保持|(?<!最)高达|(?<=[率例重度量额积模数值入])在|稳定在|完成|实现|拥有|增加|(?<![签合条预契公集节履])约|(?<![临附靠最])近|超|(?:超过|突破)了?|达到了|不少于|不低于|至少|最少|首次|首度|历史性|并?稳定|(?<![平日月])均|有|共计?|总计|合计|一共|每人每[月年]|每秒|(?<=[值入出率额量数重比度积]|总数|GDP)是';

/** What stands between a noun and its figure. A word is in one of the two alone: in both, the work would grow with the cube of a run. */
const COPULAS = new RegExp(`(?:${BEFORE_COPULA}|${COPULA})*(?:${COPULA})$`);

/** The characters that a copula ends with: most words end with none, and need no search. */
const ENDS = new Set('争取保望期到达上为至在成现有加约近超过破于少次度性定均计共月年持是秒了');

/** Words without what stands between a noun and its figure. */
export function withoutCopulas(words: string): string {
  return ENDS.has(words.charAt(words.length - 1)) ? words.replace(COPULAS, '') : words;
}

/** What announces or counts on at a noun's end, where its verb stands behind the figure: 「渔船6艘已全部」. */
export const LEFT_BEHIND =
  /(?<=[\p{Script=Han}A-Za-z”）]{2})(?:预计|有望|力争|(?:即|(?<![名大]))将|已经?|(?<![虚模])拟|也|更是|陆续|于今|(?<![合兼撤归吞一])并|(?:还)?包括|(?<![许认])可|(?<=可)以(?=再)|能够?(?=再)|再|(?<=项目|任务|工作)中|(?<![平人日月])均可?|全年|全部|正式|率先|仅|年内|日前|年底前?|[按如]期|按时|今年|去年|目前|当前|各|\d{1,2}月(?:\d{1,2}日|底)?前|[在于]20\d\d年)+$/u;

/** 「为60家企业解决贷款2亿元」: for whom something is done, and what is, as parts of patterns. */
export const SERVED = '企业|群众|居民|市民|村民|商户|职工|用户|市场主体|经营主体';
export const GIVES = '解决|提供|发放|减免|节约|节省';

/** 「建成海岸三期、运营里程达到」: a measure and its level behind a list mark, as a part of patterns. */
export const LEVEL_OF_ITS_OWN =
  '[^、]{0,10}(?:里程|面积|规模|总量|总数|数量|[率例重]|能力|产值|收入)(?:达到?|突破|超过?)';
