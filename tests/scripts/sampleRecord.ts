import type { DocumentRecord, SourceDocument } from '../../src/contract/documentRecord';
import type { PlaceSlug } from '../../src/contract/places';
import type { SiteMention, SitePassage, SiteRecord, SiteStatement } from '../../scripts/siteRecord';

type SampleDocument = SourceDocument & { issuerPlace: PlaceSlug | null; districts: PlaceSlug[] };
type SampleRecord = DocumentRecord & SiteRecord & { mentions: SiteMention[] };

/** A document that keeps the contract; made up. */
export function sampleDocument(changes: Partial<SampleDocument> = {}): SampleDocument {
  return {
    id: '2023-01-05-yantian-work-report-00aa',
    issuer: 'district',
    issuerPlace: 'yantian',
    file: 'yantian.txt',
    title: '盐田区年度报告（样本）',
    opening: '各位代表',
    publisher: '样本发布者',
    date: '2023-01-05',
    kind: 'work-report',
    planYear: 2023,
    address: { site: 'https://example.org', path: '/yantian' },
    license: null,
    sha256: 'ab'.repeat(32),
    chars: 500,
    districts: ['yantian'],
    repairs: { glosses: 0, converted: 0, redecoded: 0 },
    damaged: [],
    ...changes,
  };
}

/** A target that keeps the contract; made up. */
export function sampleStatement(changes: Partial<SiteStatement> = {}): SiteStatement {
  const quote = changes.quote ?? '新增样本学位不少于30个';
  const start = changes.start ?? 4;
  return {
    id: 'aaaa000001',
    district: 'yantian',
    kind: 'target',
    year: 2023,
    yearStated: false,
    line: 7,
    start,
    end: start + quote.length,
    quote,
    indicator: '样本学位(新增)',
    value: 30,
    valueTo: null,
    unit: '个',
    bound: 'min',
    strength: 'committed',
    hedge: null,
    theme: 'education',
    damaged: false,
    rule: 'count-after-noun',
    ...changes,
  };
}

export function samplePassage(changes: Partial<SitePassage> = {}): SitePassage {
  return {
    line: 7,
    district: 'yantian',
    section: '一',
    heading: '一、办好样本教育',
    year: 2023,
    period: 'plan',
    chars: 100,
    themes: [{ theme: 'education', weight: 1 }],
    ...changes,
  };
}

export function sampleRecord(changes: {
  document?: Partial<SampleDocument>;
  statements?: SiteStatement[];
  passages?: SitePassage[];
  mentions?: SiteMention[];
}): SampleRecord {
  return {
    rules: '1',
    document: sampleDocument(changes.document),
    statements: changes.statements ?? [sampleStatement()],
    passages: changes.passages ?? [samplePassage()],
    mentions: changes.mentions ?? [],
  };
}
