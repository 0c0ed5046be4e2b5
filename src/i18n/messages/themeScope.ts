import type { Messages } from '../messages';

/** What each theme covers. */
export const themeScope = {
  title: { zh: '十六个主题', en: 'Sixteen themes' },
  text: {
    zh: '每条一个主题。编号是国际“比较议程项目”（CAP）的主题大类，便于与别处的研究对照。',
    en: 'One theme a statement. The number is the major topic of the Comparative Agendas Project, for studies elsewhere.',
  },
  theme: { zh: '主题', en: 'Theme' },
  covers: { zh: '包括', en: 'Covers' },
  cap: { zh: 'CAP', en: 'CAP' },
  of: {
    economy: {
      zh: '增长、投资、财政收支、经济总量、统计',
      en: 'growth, investment, budget, overall output, statistics',
    },
    industry: {
      zh: '产业集群、制造业、园区、企业、招商、低空经济、数字产业',
      en: 'clusters, manufacturing, parks, enterprises, attracting investment, low-altitude and digital industry',
    },
    finance: {
      zh: '金融、商务服务、总部、物流与航运',
      en: 'finance, business services, headquarters, logistics and shipping',
    },
    consumption: {
      zh: '零售、商圈、旅游、会展',
      en: 'retail, shopping districts, tourism, exhibitions',
    },
    innovation: {
      zh: '科研平台、技术、科学城、人才',
      en: 'research platforms, technology, science city, talent',
    },
    opening: {
      zh: '改革试点、深港合作、口岸、外贸、对口帮扶、国企改革',
      en: 'reform pilots, Shenzhen–Hong Kong, ports of entry, foreign trade, pairing assistance, state firms',
    },
    business: {
      zh: '企业服务、审批、扶持政策',
      en: 'services to firms, approvals, support policies',
    },
    urban: {
      zh: '规划、城市更新、土地整备、重点片区、市政设施、市容',
      en: 'planning, renewal, land, key areas, utilities, city appearance',
    },
    transport: { zh: '轨道、道路、停车、公交', en: 'rail, roads, parking, public transport' },
    ecology: {
      zh: '治污、碳排放、能源、公园绿化、水',
      en: 'pollution, carbon, energy, parks, water',
    },
    education: {
      zh: '学校、学位、幼儿园、高校',
      en: 'schools, school places, kindergartens, universities',
    },
    health: {
      zh: '医院、社康、疫情防控',
      en: 'hospitals, community health, epidemic response',
    },
    welfare: {
      zh: '住房供应、养老托育、就业、社保',
      en: 'housing supply, elderly and child care, jobs, social security',
    },
    culture: {
      zh: '文化、体育、文明创建、场馆',
      en: 'culture, sport, civility campaigns, museums',
    },
    governance: {
      zh: '安全、基层治理、智慧城市、执法、司法',
      en: 'safety, grassroots governance, smart city, law enforcement, courts',
    },
    government: {
      zh: '党建、作风、法治政府、学习教育',
      en: 'Party building, work style, rule-of-law government, study campaigns',
    },
  },
} as const satisfies Messages;
