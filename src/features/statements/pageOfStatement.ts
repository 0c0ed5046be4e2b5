import type { Language } from '../../contract/languages';
import type { LocatedStatement } from '../../contract/siteIndex';
import { isCity } from '../../domain/places';
import { choosePlaces } from '../../state/selection';
import { DEFAULT_STATE, formatUrlState } from '../../state/urlState';

/** The absolute address that opens a statement over the overview of its place. */
export function pageOfStatement(
  { id, district }: Pick<LocatedStatement, 'id' | 'district'>,
  lang: Language,
): string {
  const chosen = isCity(district) ? {} : choosePlaces([district]);
  const search = formatUrlState({ ...DEFAULT_STATE, ...chosen, statement: id, lang });
  return window.location.origin + window.location.pathname + search;
}
