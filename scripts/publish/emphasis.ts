import { PLACE_SLUGS, type PlaceSlug } from '../../src/contract/places';
import type { Emphasis } from '../../src/contract/siteIndex';
import { THEME_IDS, type ThemeId } from '../../src/contract/themes';
import { ISSUERS, PERIODS } from '../../src/contract/vocabularies';
import { compareText } from '../../src/contract/compareText';
import type { SitePassage, SiteRecord } from '../siteRecord';

/** Finer than any chart shows; keeps the file short and the same on every machine. */
const SHARE_DECIMALS = 6;

interface Gathering {
  key: Pick<Emphasis, 'district' | 'year' | 'issuer' | 'period'>;
  chars: number;
  documents: Set<string>;
  charsByTheme: Map<ThemeId, number>;
}

/**
 * How much the passages of each place, year, speaker and period say, and the themes' shares of it. A
 * passage counts by its length; one without a theme adds to the length and to no share. Passages about
 * no place are left out. Sorted by place in official order, year, speaker and period.
 */
export function emphasisOf(records: readonly SiteRecord[]): Emphasis[] {
  const gatherings = new Map<string, Gathering>();
  for (const { document, passages } of records) {
    for (const passage of passages) {
      const { district, year, period } = passage;
      if (district === null) continue;
      const key = { district, year, issuer: document.issuer, period };
      const name = Object.values(key).join('/');
      const gathering = gatherings.get(name) ?? empty(key);
      gatherings.set(name, gathering);
      gathering.documents.add(document.id);
      addPassage(gathering, passage);
    }
  }
  return [...gatherings.values()].map(finish).sort(inOrder);
}

function empty(key: Gathering['key']): Gathering {
  return { key, chars: 0, documents: new Set(), charsByTheme: new Map() };
}

function addPassage(gathering: Gathering, { chars, themes }: SitePassage): void {
  gathering.chars += chars;
  for (const { theme, weight } of themes) {
    const before = gathering.charsByTheme.get(theme) ?? 0;
    gathering.charsByTheme.set(theme, before + chars * weight);
  }
}

function finish({ key, chars, documents, charsByTheme }: Gathering): Emphasis {
  const told = [...charsByTheme.values()].reduce((sum, part) => sum + part, 0);
  const themes = [...charsByTheme]
    .filter(([, part]) => part > 0)
    .map(([theme, part]) => ({ theme, share: Number((part / told).toFixed(SHARE_DECIMALS)) }))
    .sort((a, b) => b.share - a.share || rank(THEME_IDS, a.theme) - rank(THEME_IDS, b.theme));
  return { ...key, chars, documents: [...documents].sort(compareText), themes };
}

function inOrder(a: Emphasis, b: Emphasis): number {
  return (
    rank<PlaceSlug>(PLACE_SLUGS, a.district) - rank<PlaceSlug>(PLACE_SLUGS, b.district) ||
    a.year - b.year ||
    rank(ISSUERS, a.issuer) - rank(ISSUERS, b.issuer) ||
    rank(PERIODS, a.period) - rank(PERIODS, b.period)
  );
}

function rank<Word>(words: readonly Word[], word: Word): number {
  return words.indexOf(word);
}
