import { anyOf } from './anyOf';
import { FINISHED } from './building';

/** What announces, in the words right before: what stands behind it is still to come. */
const ANNOUNCED = '将|计划|(?<![虚模])拟|预计|力争|争取|确保|有望|推[动进]|年底前|年内';

/** Words of the news that tell of something done, unless these of so many characters before them announce it. */
function unlessAnnounced(within: number, { source }: RegExp): RegExp {
  // The words are looked for first: few places have them, and only there it is worth to look back.
  return new RegExp(`(?=${source})(?<!(?:${ANNOUNCED})[^，。]{0,${String(within)}})(?:${source})`);
}

/** 「去年」, 「不久前」, 「截至5月」; 日前 is the other day, 「30日前」 a day by which something is due. */
const WHEN_OVER = [
  /已(?!经?成为)|今年又(?![将要拟需])/,
  /去年|上一?年|此前|不久前|刚刚(?=[开动完竣启建投])|截至|(?<!\d)日前|近年来/,
];

/** 「建成了」, 「推出了60项」; a plan that set something out is none: 「提出了60项举措」. */
const SAID_BY_LE = [
  /(?:完成|形成|达到|实现|建立|推出|吸引|获得|迎来|开展|举办|开工|启动|新增|新建|建成|引进|改造|下达|拨付|投入|签订|出台|印发|发布|制定|梳理出?|遴选出?)了/,
  unlessAnnounced(
    12,
    /(?<!提出|安排|明确|部署|规划|谋划|设定|制定|下达|确定)了(?=(?:约|近|超过?)?\d)/,
  ),
  unlessAnnounced(12, /(?:梳理|遴选|评选|排查)出(?=了?\d)/),
];

/** 「首次突破」, 「提前4天完成」, 「圆满完成」, 「全部竣工，」, 「顺利通车」. */
const CAME_ABOUT = [
  unlessAnnounced(12, /首次(?:突破|达|超|迈|站)/),
  unlessAnnounced(12, new RegExp(`提前\\d+(?:天|个月)(?:完成|${FINISHED})`)),
  unlessAnnounced(
    20,
    /(?<!(?:要|年[底末]|\d月)[^，。]{0,20})(?:全面|全部)(?:完成|建成|竣工|投用|达产)(?=[，。；]|$)/,
  ),
  /(?:圆满|较好|超额|顺利)完成/,
  unlessAnnounced(16, new RegExp(`(?:顺利|如期)(?:${FINISHED})`)),
  unlessAnnounced(12, /成功(?:举办|获|接管|引进|孵化|落户|签约|入选|申报|发行|挂牌|上市)/),
];

/** 「入选」, 「集中开工」, 「正式启用」, 「此次签约」: what newspapers report of the day. */
const OF_THE_DAY = [
  /入选/,
  unlessAnnounced(12, /揭牌/),
  /(?:集中|现场)签约|正式(?:启用|通车|揭牌|开通|开业)/,
  unlessAnnounced(20, /集中新?(?:开工|启动)(?!活动|仪式|大会)/),
  /(?:[此本]次|[今昨][天日])[^，。将拟]{0,8}(?:开工|启动|签约)(?!活动|仪式|大会)/,
];

/** What is done, in the news, as a part of patterns. */
export const DONE = anyOf(WHEN_OVER, SAID_BY_LE, CAME_ABOUT, OF_THE_DAY);
