import { memo } from 'react';
import { statements as words } from '../../i18n/messages/statements';
import { useText } from '../../i18n/useText';
import { changeUrlState } from '../../state/useUrlState';
import { NO_CONDITIONS } from './choice';
import type { ChosenCondition } from './conditions';

/** What the list is narrowed down by; each can be taken back by itself, or all together. */
export const ChosenConditions = memo(function ChosenConditions({
  chosen,
}: {
  readonly chosen: readonly ChosenCondition[];
}) {
  const text = useText();
  if (chosen.length === 0) return null;
  return (
    <div className="statements-chosen">
      <ul aria-label={text(words.filters.chosen)}>
        {chosen.map(({ key, name, change }) => (
          <li key={key}>
            <button
              type="button"
              aria-label={text(words.filters.remove, { name })}
              onClick={() => {
                changeUrlState(change);
              }}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          changeUrlState(NO_CONDITIONS);
        }}
      >
        {text(words.filters.clear)}
      </button>
    </div>
  );
});
