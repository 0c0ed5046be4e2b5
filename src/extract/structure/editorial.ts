/** From here on a text explains its terms or lists appendices: definitions, not goals. */
const APPENDIX = /^(?:有关)?(?:名词|名詞)(?:解释|注释|说明)|^附件|^附录|^注释[：:]?$|^名词解释/;
/** 「附件1」 alone in a line. */
const ANNEX = /^附件[\d一二三四五六七八九十]{0,3}[：:]?$/;

/** Who made an article: a role, then a mark or a blank, then names. */
const CREDIT =
  /^(?:采写|编辑|记者|作者|责编|责任编辑|校对|审读|统筹|摄影|文|图|图片|来源|文章来源|原标题|监制|策划|设计|二审|三审)\s*[：:/／|丨\s]/;

/** Notices, navigation, licence numbers and other furniture of a page. */
const FURNITURE =
  /^(?:免责声明|推荐阅读|相关阅读|备案号|主办单位|网站支持|收录于|摘要$|图片$|首页$|返回|分享$|扫码|版权|未经(?:许可|授权|明确))|^[（(](?:文章)?(?:来源|作者)[：:]|未经授权不得转载|ICP备|公网?安备|^.{0,8}热榜$|^\[返回|^IN视频$/;

const CLOSING = /^各位代表[！，].*(?:让我们|团结在)/;

export function startsAppendix(text: string): boolean {
  return text.length < 30 && APPENDIX.test(text);
}

/** Whether a line only numbers an annex. */
export function numbersAnnex(text: string): boolean {
  return ANNEX.test(text);
}

export function isEditorial(text: string): boolean {
  return CREDIT.test(text) || FURNITURE.test(text) || CLOSING.test(text);
}
