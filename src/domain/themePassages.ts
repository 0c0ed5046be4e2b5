import type { DocumentRecord, Passage } from '../contract/documentRecord';
import type { PlaceSlug } from '../contract/places';
import type { ThemeId } from '../contract/themes';
import type { Year } from '../contract/vocabularies';

/** A passage that is partly on a theme. */
export interface ThemePassage {
  readonly document: string;
  readonly passage: Passage;
  /** Characters of it that its words give to the theme: an estimate. */
  readonly part: number;
}

interface PassageChoice {
  readonly place: PlaceSlug;
  readonly year: Year | null;
  readonly theme: ThemeId;
}

/** Where the documents speak of a theme for a place, most of it first: the place may have no figure on it. */
export function themePassages(
  records: readonly DocumentRecord[],
  { place, year, theme }: PassageChoice,
): ThemePassage[] {
  return records
    .flatMap(({ document, passages }) =>
      passages
        .filter(({ district, year: of }) => district === place && (year === null || of === year))
        .map((passage) => {
          const weight = passage.themes.find((each) => each.theme === theme)?.weight ?? 0;
          return { document: document.id, passage, part: Math.round(weight * passage.chars) };
        }),
    )
    .filter(({ part }) => part > 0)
    .sort((one, other) => other.part - one.part);
}
