import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

interface SkeletonProps {
  /** Gives the room that the content will take, so that nothing jumps when it arrives. */
  readonly className?: string;
  readonly lines?: number;
}

/** Holds the place of what is being loaded. */
export function Skeleton({ className = '', lines = 0 }: SkeletonProps) {
  const text = useText();
  return (
    <div className={`skeleton ${className}`} role="status">
      <span className="visually-hidden">{text(shell.loading)}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
