import type { ReactNode } from 'react';
import { chart } from '../i18n/messages/chart';
import { useText } from '../i18n/useText';

interface ToldProps {
  /** What came of a press; null before, and after it was put away. */
  readonly message: string | null;
  readonly onClose: () => void;
  /** What can still be changed about it. */
  readonly children?: ReactNode;
}

/** Tells what came of a press at the foot of the window: what was pressed, and all around it, stays in its place. */
export function Told({ message, onClose, children }: ToldProps) {
  const text = useText();
  return (
    <span className={message === null ? 'visually-hidden' : 'told'}>
      {/* There before it speaks, so that it is heard. */}
      <span role="status">{message}</span>
      {message !== null && (
        <>
          {children}
          <button type="button" className="link-button" onClick={onClose}>
            {text(chart.close)}
          </button>
        </>
      )}
    </span>
  );
}
