import { useState } from 'react';
import { embedSnippet, type EmbedAddress, type EmbedFrame } from '../domain/embedSnippet';
import { SCHEME_CHOICES, type SchemeChoice } from '../domain/schemes';
import { chart } from '../i18n/messages/chart';
import { useText } from '../i18n/useText';
import { TextByHand } from './TextByHand';
import { Told } from './Told';
import { useCopy } from './useCopy';

interface CopyEmbedProps extends Omit<EmbedFrame, 'address'> {
  readonly address: EmbedAddress;
}

/** Puts an embed code on the clipboard; where the browser refuses, shows it ready to be selected. */
export function CopyEmbed({ address, title, height }: CopyEmbedProps) {
  const text = useText();
  const [copied, copy] = useCopy();
  const [scheme, setScheme] = useState<SchemeChoice>('system');
  const [isTold, setIsTold] = useState(false);
  const codeIn = (look: SchemeChoice) =>
    embedSnippet(
      { address: address(look), title, height },
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
              const chosen = SCHEME_CHOICES.find((each) => each === target.value) ?? 'system';
              setScheme(chosen);
              copy(codeIn(chosen));
            }}
          >
            {SCHEME_CHOICES.map((each) => (
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
