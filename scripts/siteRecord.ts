import type {
  DocumentRecord,
  Mention,
  Passage,
  SourceDocument,
  Statement,
} from '../src/contract/documentRecord';
import { ELSEWHERE, type PlaceSlug, type RecordPlace } from '../src/contract/places';

export type SitePassage = Omit<Passage, 'district'> & { readonly district: PlaceSlug | null };

export type SiteStatement = Omit<Statement, 'district'> & { readonly district: PlaceSlug };

export type SiteMention = Omit<Mention, 'district'> & { readonly district: PlaceSlug };

/** A record without what is said of places that are not Shenzhen's. */
export interface SiteRecord {
  readonly rules: string;
  readonly document: Omit<SourceDocument, 'issuerPlace' | 'districts'> & {
    readonly issuerPlace: PlaceSlug | null;
    readonly districts: PlaceSlug[];
  };
  readonly statements: readonly SiteStatement[];
  readonly passages: readonly (Omit<Passage, 'district'> & {
    readonly district: PlaceSlug | null;
  })[];
  readonly mentions: readonly SiteMention[];
}

/** What the site shows of the records: those of other places stay out of it. */
export function siteRecordsOf(records: readonly DocumentRecord[]): SiteRecord[] {
  return records.flatMap(({ rules, document, statements, passages, mentions }): SiteRecord[] => {
    const { issuerPlace } = document;
    if (issuerPlace === ELSEWHERE) return [];
    return [
      {
        rules,
        document: { ...document, issuerPlace, districts: document.districts.filter(isOurs) },
        statements: statements.flatMap(({ district, ...rest }) =>
          isOurs(district) ? [{ ...rest, district }] : [],
        ),
        passages: passages.map(({ district, ...rest }) => ({
          ...rest,
          district: district !== null && isOurs(district) ? district : null,
        })),
        mentions: mentions.flatMap(({ district, ...rest }) =>
          isOurs(district) ? [{ ...rest, district }] : [],
        ),
      },
    ];
  });
}

function isOurs(place: RecordPlace): place is PlaceSlug {
  return place !== ELSEWHERE;
}
