import type { ReactNode } from 'react';

interface CursorScopeProps {
  readonly className: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/**
 * A chart with its cursor and the line that reads its mark. The cursor is left when the focus has left them all:
 * the line's link must still be there when the focus comes to it.
 */
export function CursorScope({ className, onLeave, children }: CursorScopeProps) {
  return (
    // It does nothing itself: the focus of what it holds passes through here.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={className}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      {children}
    </div>
  );
}
