import { useId } from 'react';
import { statements as words } from '../../i18n/messages/statements';
import { useText } from '../../i18n/useText';
import { MAX_TEXT_CHARS } from '../../state/urlState';

interface SearchFieldProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** The reader is done: leaves the field or presses Enter. */
  readonly onDone: () => void;
}

export function SearchField({ typed, onType, onDone }: SearchFieldProps) {
  const text = useText();
  const hint = useId();
  return (
    <form
      role="search"
      className="statements-search"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <label>
        <span className="control-label">{text(words.search.label)}</span>
        <input
          type="search"
          autoComplete="off"
          aria-describedby={hint}
          maxLength={MAX_TEXT_CHARS}
          value={typed}
          onChange={(event) => {
            onType(event.target.value);
          }}
          onBlur={onDone}
        />
      </label>
      <p id={hint} className="statements-search-hint">
        {text(words.search.hint)}
      </p>
    </form>
  );
}
