import type { Indicator } from '../../src/contract/comparison';
import { CONCEPTS } from '../../src/extract/indicators/ontology';
import type { SiteRecord } from '../siteRecord';
import { compareText } from '../../src/contract/compareText';
import type { PointOf } from './points';

export type IndicatorMention = Indicator['mentions'][number];

/**
 * Where a document names a known indicator for a place and gives no figure of it: its words stand there, or
 * another figure of the same concept, 「地区生产总值」 for its growth.
 */
export function mentionsByIndicator(
  records: readonly SiteRecord[],
  points: readonly PointOf[],
): Map<string, IndicatorMention[]> {
  const measured = new Set(points.map(({ id, point }) => keyOf(id, point)));
  const named = new Map<string, Map<string, IndicatorMention>>();
  const name = (concept: string, mention: IndicatorMention) => {
    const ofConcept = named.get(concept) ?? new Map<string, IndicatorMention>();
    const place = `${mention.document} ${mention.district}`;
    const former = ofConcept.get(place);
    if (former === undefined || mention.line < former.line) ofConcept.set(place, mention);
    named.set(concept, ofConcept);
  };
  for (const { document, mentions } of records)
    for (const { concept, district, line, byName } of mentions)
      if (byName) name(concept, { district, document: document.id, line });
  for (const { meaning, point } of points)
    if (meaning.known !== null)
      name(meaning.known.concept.id, {
        district: point.district,
        document: point.document,
        line: point.line,
      });
  return new Map(
    CONCEPTS.flatMap((concept) =>
      concept.measures.map(({ id }): [string, IndicatorMention[]] => [
        id,
        [...(named.get(concept.id)?.values() ?? [])]
          .filter((mention) => !measured.has(keyOf(id, mention)))
          .sort(
            (a, b) => compareText(a.district, b.district) || compareText(a.document, b.document),
          ),
      ]),
    ),
  );
}

function keyOf(id: string, { document, district }: { document: string; district: string }): string {
  return `${id} ${document} ${district}`;
}
