import type { LoadFailure } from '../domain/loadFailure';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

/** A failed load says what failed; anything else counts as a fault of the page. */
interface Failure {
  readonly failure?: LoadFailure;
  readonly message: string;
}

interface ErrorNoteProps {
  /** What could not be loaded, in the reader's language. */
  readonly what: string;
  readonly error: Failure;
  readonly onRetry?: () => void;
}

/** Says what failed and why, as far as it is known, and offers to try again. */
export function ErrorNote({ what, error, onRetry }: ErrorNoteProps) {
  const text = useText();
  const reason = shell.failure[error.failure ?? 'unknown'];
  return (
    <div className="error-note" role="alert">
      <p className="error-note-title">{text(shell.failure.title, { what })}</p>
      <p>{text(reason)}</p>
      <details className="error-note-detail">
        <summary>{text(shell.failure.detail)}</summary>
        <p lang="en">{error.message}</p>
      </details>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {text(shell.failure.retry)}
        </button>
      )}
    </div>
  );
}
