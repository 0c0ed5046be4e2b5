import { Component, type ReactNode } from 'react';
import { ErrorNote } from '../components/ErrorNote';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

interface ErrorBoundaryProps {
  /** Names the part that may fail; the page as a whole where it is left out. */
  readonly what?: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the page from taking down the rest, a chunk that did not load included. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? (
      <PartFailed what={this.props.what} error={this.state.error} />
    ) : (
      this.props.children
    );
  }
}

interface PartFailedProps {
  readonly what: string | undefined;
  readonly error: Error;
}

/** A failed chunk is remembered by the browser: only loading the page again asks for it anew. */
function PartFailed({ what, error }: PartFailedProps) {
  const text = useText();
  return (
    <ErrorNote
      what={what ?? text(shell.what.part)}
      error={error}
      onRetry={() => {
        window.location.reload();
      }}
    />
  );
}
