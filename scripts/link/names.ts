import { englishNameOf } from './english/composeName';
import type { PointOf } from './points';

/** An indicator's names as the site shows them. */
export interface Names {
  readonly zh: string;
  /** The ontology's, else composed of the glossary; null where the glossary has no word for a part of it. */
  readonly en: string | null;
}

/** A figure's names: the ontology's where it knows the figure, else the document's phrase and its English. */
export function namesOf({ meaning, statement }: Pick<PointOf, 'meaning' | 'statement'>): Names {
  if (meaning.known !== null) {
    const { zh, en } = meaning.known.measure;
    return { zh, en };
  }
  return { zh: statement.indicator, en: englishNameOf(statement.indicator) };
}
