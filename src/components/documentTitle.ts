import type { DocumentSummary } from '../contract/siteIndex';
import { states } from '../i18n/messages/states';
import type { Text } from '../i18n/text';

/** The title, or the first words in brackets. */
export function documentTitle(
  text: Text,
  { title, opening }: Pick<DocumentSummary, 'title' | 'opening'>,
): string {
  return title ?? text(states.untitled, { opening });
}
