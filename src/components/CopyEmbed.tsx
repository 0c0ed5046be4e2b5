import { embedSnippet, type EmbedFrame } from '../domain/embedSnippet';
import { chart } from '../i18n/messages/chart';
import { useText } from '../i18n/useText';
import { TextByHand } from './TextByHand';
import { useCopy } from './useCopy';

/** Puts an embed code on the clipboard; where the browser refuses, shows it ready to be selected. */
export function CopyEmbed(props: EmbedFrame) {
  const text = useText();
  const [copied, copy] = useCopy();
  return (
    <>
      <button
        type="button"
        aria-label={text(chart.embedLabel, { title: props.title })}
        onClick={() => {
          copy(embedSnippet(props));
        }}
      >
        {text(chart.embed)}
      </button>
      <span role="status" className="chart-frame-done">
        {copied?.how === 'copied' && text(chart.embedCopied)}
        {copied?.how === 'by-hand' && text(chart.embedByHand)}
      </span>
      {copied?.how === 'by-hand' && (
        <TextByHand label={text(chart.embedCode)} content={embedSnippet(props)} />
      )}
    </>
  );
}
