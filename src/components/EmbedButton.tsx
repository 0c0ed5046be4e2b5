import { lazy, Suspense, useState } from 'react';
import type { EmbedAddress, EmbedFrame } from '../domain/embedSnippet';
import { chart } from '../i18n/messages/chart';
import { useText } from '../i18n/useText';

// For editors alone.
const EmbedBuilder = lazy(() =>
  import('./EmbedBuilder').then((m) => ({ default: m.EmbedBuilder })),
);

interface EmbedButtonProps extends Omit<EmbedFrame, 'address'> {
  readonly address: EmbedAddress;
  /** See `EmbedBuilder`. */
  readonly page?: string | undefined;
  /** Of the button, where it does not stand among a chart's tools. */
  readonly className?: string;
}

/** Opens the window in which an embed code is made. */
export function EmbedButton({ className, ...props }: EmbedButtonProps) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={text(chart.embedLabel, { title: props.title })}
        aria-haspopup="dialog"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {text(chart.embed)}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <EmbedBuilder
            {...props}
            onClose={() => {
              setIsOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
