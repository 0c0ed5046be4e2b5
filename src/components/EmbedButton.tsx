import { lazy, Suspense, useState } from 'react';
import { chart } from '../i18n/messages/chart';
import { useLanguage, useText } from '../i18n/useText';
import type { EmbedBuilderProps } from './EmbedBuilder';

// For editors alone.
const EmbedBuilder = lazy(() =>
  import('./EmbedBuilder').then((m) => ({ default: m.EmbedBuilder })),
);

interface EmbedButtonProps extends Omit<EmbedBuilderProps, 'onClose'> {
  /** Of the button, where it does not stand among a chart's tools. */
  readonly className?: string;
}

/** Opens the window in which an embed code is made. */
export function EmbedButton({ className, ...props }: EmbedButtonProps) {
  const text = useText();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={text(chart.embedLabel, { title: props.title(language) })}
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
