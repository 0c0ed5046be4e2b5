import * as z from 'zod/mini';
import { districtFileSchema } from '../src/contract/siteIndex';
import type { LocatedStatement, SiteIndex } from '../src/contract/siteIndex';
import { arrangeSite, type SiteTables } from '../src/domain/siteTables';
import { summary } from './features/sampleStatements';

const YANTIAN = summary({
  id: '2023-02-01-yantian',
  title: '盐田区工作报告（样例）',
  planYear: 2023,
  date: '2023-02-01',
  url: 'https://example.org/yantian',
});
const NEWS = summary({
  id: '2022-01-05-press',
  title: '几个区的开年会（样例）',
  issuer: 'press',
  issuerPlace: null,
  kind: 'news',
  planYear: 2022,
  date: '2022-01-05',
  districts: ['yantian', 'dapeng'],
});
const CITY_REPORT = summary({
  id: '2023-03-01-shenzhen',
  title: '全市工作报告（样例）',
  issuer: 'city',
  issuerPlace: 'shenzhen',
  planYear: 2023,
  date: '2023-03-01',
  districts: ['shenzhen', 'yantian', 'luohu'],
});

/** A made-up city: 盐田 with a long report for 2023 and short news for 2022, 大鹏 with news of 2022 alone. */
export const SAMPLE_INDEX: SiteIndex = {
  rules: 'sample',
  documents: [NEWS, YANTIAN, CITY_REPORT],
  emphasis: [
    {
      district: 'yantian',
      year: 2023,
      issuer: 'district',
      period: 'plan',
      chars: 9000,
      documents: [YANTIAN.id],
      themes: [
        { theme: 'transport', share: 0.5 },
        { theme: 'industry', share: 0.3 },
        { theme: 'health', share: 0.2 },
      ],
    },
    {
      district: 'yantian',
      year: 2022,
      issuer: 'district',
      period: 'review',
      chars: 5000,
      documents: [YANTIAN.id],
      themes: [{ theme: 'economy', share: 1 }],
    },
    {
      district: 'yantian',
      year: 2022,
      issuer: 'press',
      period: 'news',
      chars: 1000,
      documents: [NEWS.id],
      themes: [{ theme: 'culture', share: 1 }],
    },
    {
      district: 'yantian',
      year: 2023,
      issuer: 'city',
      period: 'plan',
      chars: 400,
      documents: [CITY_REPORT.id],
      themes: [{ theme: 'transport', share: 1 }],
    },
    {
      district: 'dapeng',
      year: 2022,
      issuer: 'press',
      period: 'news',
      chars: 600,
      documents: [NEWS.id],
      themes: [],
    },
    {
      district: 'shenzhen',
      year: 2023,
      issuer: 'city',
      period: 'plan',
      chars: 30000,
      documents: [CITY_REPORT.id],
      themes: [{ theme: 'industry', share: 1 }],
    },
  ],
  counts: [
    {
      district: 'yantian',
      year: 2023,
      issuer: 'district',
      kind: 'target',
      theme: 'transport',
      count: 6,
    },
    {
      district: 'yantian',
      year: 2023,
      issuer: 'district',
      kind: 'milestone',
      theme: 'transport',
      count: 2,
    },
    {
      district: 'yantian',
      year: 2022,
      issuer: 'district',
      kind: 'outcome',
      theme: 'economy',
      count: 3,
    },
    {
      district: 'yantian',
      year: 2023,
      issuer: 'city',
      kind: 'target',
      theme: 'transport',
      count: 40,
    },
    {
      district: 'yantian',
      year: 2025,
      issuer: 'district',
      kind: 'target',
      theme: 'health',
      count: 1,
    },
  ],
};

export const SAMPLE_DOCUMENTS = { YANTIAN, NEWS, CITY_REPORT };

export function sampleTables(): SiteTables {
  return arrangeSite(SAMPLE_INDEX);
}

/** A file of one place, as the page fetches it. */
export function placeFile(district: LocatedStatement['district'], statements: LocatedStatement[]) {
  return { content: z.encode(districtFileSchema, { district, statements }) };
}
