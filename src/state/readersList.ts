import { MAX_LISTED, type UrlState } from './urlState';

type Listed = Pick<UrlState, 'list'>;

/** Whether a statement is in the list that the reader puts together. */
export function isListed({ list }: Listed, id: string): boolean {
  return list.includes(id);
}

export function isListFull({ list }: Listed): boolean {
  return list.length >= MAX_LISTED;
}

/**
 * The change that puts a statement at the end of the list, or takes it out: of the list alone it is closed then, for
 * it is no longer shown; the last one out ends the view of it.
 */
export function listing(
  { list, only }: Pick<UrlState, 'list' | 'only'>,
  id: string,
): Partial<UrlState> {
  const others = list.filter((each) => each !== id);
  if (others.length < list.length) {
    if (others.length === 0) return EMPTY_LIST;
    return only === 'list' ? { list: others, statement: undefined } : { list: others };
  }
  return { list: [...list, id].slice(0, MAX_LISTED) };
}

export const EMPTY_LIST: Partial<UrlState> = { list: [], only: undefined };
