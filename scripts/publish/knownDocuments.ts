import type { KnownDocument } from '../../src/contract/knownDocuments';
import { wholeAddress } from '../../src/contract/webAddress';
import { compareText } from '../../src/contract/compareText';
import type { SiteRecord } from '../siteRecord';

/**
 * Joins the documents that are known to exist with the records of those that were read: by the record's id
 * where the list gives it, else by the address.
 */
export function joinKnownDocuments(
  known: readonly KnownDocument[],
  records: readonly SiteRecord[],
): KnownDocument[] {
  const idOf = new Map(
    records.flatMap(({ document: { id, address } }) => {
      const url = wholeAddress(address);
      return url === null ? [] : [[bareAddress(url), id] as const];
    }),
  );
  return known
    .map((each) => ({
      ...each,
      document: each.document ?? idOf.get(bareAddress(each.url)) ?? null,
    }))
    .sort(
      (a, b) => a.year - b.year || compareText(a.district, b.district) || compareText(a.url, b.url),
    );
}

/** What tells two pages apart: neither the scheme nor a slash at the end does. */
function bareAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
