import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

/** The shape of a failed load (see data/loadError); anything else counts as a fault of the page. */
interface Failure {
  readonly failure?: unknown;
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
  const reason =
    error.failure === 'offline' || error.failure === 'missing' || error.failure === 'breach'
      ? shell.failure[error.failure]
      : shell.failure.unknown;
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
