/**
 * The sixteen themes in five families. `cap` is the major topic of the Comparative Agendas Project
 * (comparativeagendas.net) that the theme falls under.
 */
export const THEMES = [
  { id: 'economy', zh: '经济运行', en: 'Economy', family: 'economy', cap: 1 },
  { id: 'industry', zh: '产业发展', en: 'Industry', family: 'economy', cap: 15 },
  { id: 'finance', zh: '金融与现代服务业', en: 'Finance & services', family: 'economy', cap: 15 },
  { id: 'consumption', zh: '消费与文旅', en: 'Consumption & tourism', family: 'economy', cap: 15 },
  { id: 'innovation', zh: '科技创新与人才', en: 'Innovation & talent', family: 'opening', cap: 17 },
  { id: 'opening', zh: '改革开放与区域合作', en: 'Reform & opening', family: 'opening', cap: 18 },
  { id: 'business', zh: '营商环境', en: 'Business climate', family: 'opening', cap: 15 },
  { id: 'urban', zh: '城市建设与更新', en: 'Urban development', family: 'city', cap: 14 },
  { id: 'transport', zh: '交通', en: 'Transport', family: 'city', cap: 10 },
  { id: 'ecology', zh: '绿色低碳与生态', en: 'Environment', family: 'city', cap: 7 },
  { id: 'education', zh: '教育', en: 'Education', family: 'people', cap: 6 },
  { id: 'health', zh: '医疗健康', en: 'Health', family: 'people', cap: 3 },
  { id: 'welfare', zh: '民生保障', en: 'Welfare & housing', family: 'people', cap: 13 },
  { id: 'culture', zh: '文化体育', en: 'Culture & sport', family: 'people', cap: 23 },
  {
    id: 'governance',
    zh: '城区治理与安全',
    en: 'Governance & safety',
    family: 'governance',
    cap: 12,
  },
  {
    id: 'government',
    zh: '政府与党的建设',
    en: 'Government & Party',
    family: 'governance',
    cap: 20,
  },
] as const;

/** Five families carry the five hues: sixteen colours could not be told apart. */
export const THEME_FAMILIES = [
  { id: 'economy', zh: '经济', en: 'Economy' },
  { id: 'opening', zh: '创新开放', en: 'Innovation & opening' },
  { id: 'city', zh: '城市', en: 'City' },
  { id: 'people', zh: '民生', en: 'People' },
  { id: 'governance', zh: '治理', en: 'Governance' },
] as const;

export type ThemeId = (typeof THEMES)[number]['id'];
export type ThemeFamilyId = (typeof THEME_FAMILIES)[number]['id'];

export const THEME_IDS = THEMES.map((theme) => theme.id);
