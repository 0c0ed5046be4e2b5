import { useState } from 'react';
import { embedSnippet, type EmbedFrame } from '../domain/embedSnippet';
import { chart } from '../i18n/messages/chart';
import { useText } from '../i18n/useText';
import { TextByHand } from './TextByHand';
import { Told } from './Told';
import { useCopy } from './useCopy';

/** Schemes of the embed; the first follows the reader's system. */
const SCHEMES = ['system', 'light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** Puts an embed code on the clipboard; where the browser refuses, shows it ready to be selected. */
export function CopyEmbed(props: EmbedFrame) {
  const { address, title } = props;
  const text = useText();
  const [copied, copy] = useCopy();
  const [scheme, setScheme] = useState<Scheme>('system');
  const [isTold, setIsTold] = useState(false);
  const codeIn = (look: Scheme) =>
    embedSnippet(
      { ...props, address: look === 'system' ? address : `${address}&scheme=${look}` },
      { page: window.location.href, words: text(chart.embedSource, { title }) },
    );
  return (
    <>
      <button
        type="button"
        aria-label={text(chart.embedLabel, { title })}
        onClick={() => {
          copy(codeIn(scheme));
          setIsTold(true);
        }}
      >
        {text(chart.embed)}
      </button>
      <Told
        message={
          isTold && copied
            ? text(copied.how === 'copied' ? chart.embedCopied : chart.embedByHand)
            : null
        }
        onClose={() => {
          setIsTold(false);
        }}
      >
        <label className="control">
          <span className="control-label">{text(chart.embedScheme)}</span>
          <select
            value={scheme}
            onChange={({ target }) => {
              const chosen = SCHEMES.find((each) => each === target.value) ?? 'system';
              setScheme(chosen);
              copy(codeIn(chosen));
            }}
          >
            {SCHEMES.map((each) => (
              <option key={each} value={each}>
                {text(chart.embedSchemes[each])}
              </option>
            ))}
          </select>
        </label>
        {copied?.how === 'by-hand' && (
          <TextByHand label={text(chart.embedCode)} content={codeIn(scheme)} />
        )}
      </Told>
    </>
  );
}
