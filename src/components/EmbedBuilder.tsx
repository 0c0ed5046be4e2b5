import '../styles/builder.css';
import { useEffect, useId, useRef, useState } from 'react';
import { LANGUAGES } from '../contract/languages';
import {
  embedSnippet,
  type EmbedAddress,
  type EmbedFrame,
  type EmbedTitle,
} from '../domain/embedSnippet';
import { SCHEME_CHOICES, type SchemeChoice } from '../domain/schemes';
import { builder, LANGUAGE_NAMES } from '../i18n/messages/builder';
import { chart } from '../i18n/messages/chart';
import { formatMessage } from '../i18n/text';
import { useLanguage, useText } from '../i18n/useText';
import { useCopy } from './useCopy';

/** Of a phone and of an article's column, CSS pixels. */
const WIDTHS = [320, 680] as const;
const HEIGHTS = { least: 240, most: 2000, step: 20 };

export interface EmbedBuilderProps extends Pick<EmbedFrame, 'height'> {
  readonly address: EmbedAddress;
  readonly title: EmbedTitle;
  /** Absolute address of the full page that shows the same; by default the one that the reader is on. */
  readonly page?: string | undefined;
  readonly onClose: () => void;
}

/** Language, colours, title and height of an embed, with the code and the embed itself in sight. */
export function EmbedBuilder(props: EmbedBuilderProps) {
  const { address, title, height, onClose } = props;
  const text = useText();
  const here = useLanguage();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [language, setLanguage] = useState(here);
  const [scheme, setScheme] = useState<SchemeChoice>('system');
  // Null until the editor types one: until then it follows the language.
  const [typed, setTyped] = useState<string | null>(null);
  const [high, setHigh] = useState(height);
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(() =>
    window.innerWidth < WIDTHS[1] ? WIDTHS[0] : WIDTHS[1],
  );
  const [copied, copy] = useCopy();

  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);

  const name = typed ?? title(language);
  const frame = address({ scheme, lang: language });
  const page = new URL(props.page ?? window.location.href);
  // Chinese is what an address without a language means.
  if (language === 'zh') page.searchParams.delete('lang');
  else page.searchParams.set('lang', language);
  const code = embedSnippet(
    { address: frame, title: name, height: high },
    {
      page: page.href,
      words: formatMessage(language, chart.embedSource, { title: name }),
    },
  );

  return (
    <dialog ref={dialog} className="embed-builder" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{text(builder.heading, { title: title(here) })}</h2>
      <div className="embed-builder-choices">
        <label className="control">
          <span className="control-label">{text(builder.title)}</span>
          <input
            type="text"
            value={name}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
          />
        </label>
        <label className="control">
          <span className="control-label">{text(builder.language)}</span>
          <select
            value={language}
            onChange={({ target }) => {
              setLanguage(LANGUAGES.find((each) => each === target.value) ?? here);
            }}
          >
            {LANGUAGES.map((each) => (
              <option key={each} value={each} lang={each}>
                {LANGUAGE_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <label className="control">
          <span className="control-label">{text(chart.embedScheme)}</span>
          <select
            value={scheme}
            onChange={({ target }) => {
              setScheme(SCHEME_CHOICES.find((each) => each === target.value) ?? 'system');
            }}
          >
            {SCHEME_CHOICES.map((each) => (
              <option key={each} value={each}>
                {text(chart.embedSchemes[each])}
              </option>
            ))}
          </select>
        </label>
        <label className="control">
          <span className="control-label">{text(builder.height)}</span>
          <input
            type="number"
            min={HEIGHTS.least}
            max={HEIGHTS.most}
            step={HEIGHTS.step}
            value={high}
            onChange={({ target }) => {
              const pixels = Math.round(target.valueAsNumber);
              if (pixels > 0) setHigh(Math.min(HEIGHTS.most, pixels));
            }}
          />
        </label>
      </div>
      <label className="chart-frame-code">
        {text(chart.embedCode)}
        <textarea
          readOnly
          rows={4}
          value={code}
          spellCheck={false}
          onFocus={({ target }) => {
            target.select();
          }}
        />
      </label>
      <p className="embed-builder-buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            copy(code);
          }}
        >
          {text(builder.copy)}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            copy(window.location.href);
          }}
        >
          {text(builder.copyLink)}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {text(chart.close)}
        </button>
        <span role="status">
          {copied &&
            text(
              copied.how === 'copied'
                ? copied.content === code
                  ? chart.embedCopied
                  : builder.copied
                : builder.byHand,
            )}
        </span>
      </p>
      <fieldset className="embed-builder-widths">
        <legend>{text(builder.preview)}</legend>
        {WIDTHS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              checked={each === width}
              onChange={() => {
                setWidth(each);
              }}
            />{' '}
            {text(builder.pixels, { count: each })}
          </label>
        ))}
      </fieldset>
      <iframe
        // Anew for another size, as an article would load it.
        key={`${frame} ${width} ${high}`}
        src={frame}
        title={text(builder.previewOf, { title: name })}
        width={width}
        height={high}
      />
    </dialog>
  );
}
