import { useEffect, useId, useRef, useState } from 'react';
import { embedSnippet, type EmbedFrame } from '../domain/embedSnippet';
import { chart } from '../i18n/messages/chart';
import { useText } from '../i18n/useText';

type Outcome = 'none' | 'copied' | 'by-hand';

/** Puts an embed code on the clipboard; where the browser refuses, shows it ready to be selected. */
export function CopyEmbed(props: EmbedFrame) {
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const code = embedSnippet(props);

  useEffect(() => {
    if (outcome === 'by-hand') field.current?.select();
  }, [outcome]);

  const copy = () => {
    writeClipboard(code).then(
      () => {
        setOutcome('copied');
      },
      () => {
        setOutcome('by-hand');
      },
    );
  };

  return (
    <>
      <button
        type="button"
        aria-label={text(chart.embedLabel, { title: props.title })}
        onClick={copy}
      >
        {text(chart.embed)}
      </button>
      <span role="status" className="chart-frame-done">
        {outcome === 'copied' && text(chart.embedCopied)}
        {outcome === 'by-hand' && text(chart.embedByHand)}
      </span>
      {outcome === 'by-hand' && (
        <span className="chart-frame-code">
          <label htmlFor={fieldId}>{text(chart.embedCode)}</label>
          <textarea id={fieldId} ref={field} readOnly rows={4} value={code} />
        </span>
      )}
    </>
  );
}

/** Pages without https have no clipboard at all, whatever the types say. */
async function writeClipboard(content: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) throw new Error('no clipboard');
  await clipboard.writeText(content);
}
