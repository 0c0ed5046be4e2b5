import type { ThemeId } from '../../src/contract/themes';

/** An indicator that district reports share, known by its usual names. */
export interface KnownIndicator {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly theme: ThemeId;
  /** Which way is better; `null` where neither is. */
  readonly better: 'more' | 'less' | null;
  /** Matches a normalised phrase (`normalisePhrase`) in full. */
  readonly phrase: RegExp;
}

/**
 * The indicators most reports give. A level, its growth and what is newly added are different indicators:
 * they are never compared. Phrases that fit none keep their own words as their name.
 */
export const KNOWN_INDICATORS: readonly KnownIndicator[] = [
  known('gdp', '地区生产总值', 'GDP', 'economy', 'more', /地区生产总值/),
  known('gdp-growth', '地区生产总值增速', 'GDP growth', 'economy', 'more', /地区生产总值增速/),
  known(
    'fixed-investment',
    '固定资产投资',
    'Fixed-asset investment',
    'economy',
    'more',
    /固定资产投资/,
  ),
  known(
    'fixed-investment-growth',
    '固定资产投资增速',
    'Fixed-asset investment growth',
    'economy',
    'more',
    /固定资产投资增速/,
  ),
  known(
    'budget-revenue',
    '一般公共预算收入',
    'General public budget revenue',
    'economy',
    'more',
    /(?:地方)?一般公共预算收入/,
  ),
  known(
    'budget-revenue-growth',
    '一般公共预算收入增速',
    'Budget revenue growth',
    'economy',
    'more',
    /(?:地方)?一般公共预算收入增速/,
  ),
  known(
    'industrial-value-added',
    '规模以上工业增加值',
    'Industrial value added',
    'industry',
    'more',
    /规模以上工业增加值/,
  ),
  known(
    'industrial-value-added-growth',
    '规模以上工业增加值增速',
    'Industrial value-added growth',
    'industry',
    'more',
    /规模以上工业增加值增速/,
  ),
  known(
    'industrial-investment-growth',
    '工业投资增速',
    'Industrial investment growth',
    'industry',
    'more',
    /工业投资增速/,
  ),
  known(
    'retail-sales',
    '社会消费品零售总额',
    'Retail sales of consumer goods',
    'consumption',
    'more',
    /社会消费品零售总额/,
  ),
  known(
    'retail-sales-growth',
    '社会消费品零售总额增速',
    'Retail sales growth',
    'consumption',
    'more',
    /社会消费品零售总额增速/,
  ),
  known(
    'trade-growth',
    '进出口总额增速',
    'Foreign trade growth',
    'opening',
    'more',
    /进出口总额增速/,
  ),
  known(
    'strategic-industries',
    '战略性新兴产业增加值',
    'Strategic emerging industries’ value added',
    'industry',
    'more',
    /战略性新兴产业增加值/,
  ),
  known(
    'licensed-financial-institutions',
    '持牌金融机构（引进）',
    'Licensed financial institutions brought in',
    'finance',
    'more',
    /持牌金融机构(?:引进|新增)/,
  ),
  known(
    'little-giants',
    '国家级专精特新“小巨人”企业（新增）',
    'National “little giant” firms added',
    'industry',
    'more',
    /国家级专精特新小巨人企业新增/,
  ),
  known(
    'high-tech-firms-added',
    '国家高新技术企业（新增）',
    'National high-tech firms added',
    'innovation',
    'more',
    /国家高新技术企业新增/,
  ),
  known(
    'public-housing-raised',
    '公共住房（建设筹集）',
    'Public housing built or raised',
    'welfare',
    'more',
    /公共住房建设筹集/,
  ),
  known(
    'school-places-added',
    '基础教育学位（新增）',
    'School places added',
    'education',
    'more',
    /基础教育学位新增/,
  ),
  known(
    'parking-spaces-added',
    '停车位（新增）',
    'Parking spaces added',
    'transport',
    'more',
    /停车[泊]?位新增/,
  ),
  known(
    'dead-end-roads',
    '断头路（打通）',
    'Dead-end roads opened',
    'transport',
    'more',
    /断头路打通/,
  ),
  known('pm25', 'PM2.5年均浓度', 'PM2.5, annual mean', 'ecology', 'less', /PM2\.5年(?:平)?均浓度/),
  known(
    'good-air-days',
    '空气质量优良率',
    'Share of days with good air',
    'ecology',
    'more',
    /空气质量优良(?:天数)?(?:率|占比|比例)/,
  ),
  known(
    'unemployment',
    '城镇调查失业率',
    'Surveyed urban unemployment',
    'economy',
    'less',
    /城镇调查失业率/,
  ),
];

function known(
  id: string,
  zh: string,
  en: string,
  theme: ThemeId,
  better: 'more' | 'less' | null,
  phrase: RegExp,
): KnownIndicator {
  return { id, zh, en, theme, better, phrase: new RegExp(`^(?:${phrase.source})$`) };
}
