import { SCHEME_CHOICES } from '../domain/schemes';
import { LANGUAGES, LOCALES } from '../contract/languages';
import { shell } from '../i18n/messages/shell';
import { useLanguage, useText } from '../i18n/useText';
import { useColourScheme } from '../state/colourScheme';
import { StateLink } from '../state/StateLink';
import { DEFAULT_STATE, VIEWS } from '../state/urlState';
import { useUrlState } from '../state/useUrlState';

/** Title, the views that exist, language and colour scheme. */
export function Header() {
  const text = useText();
  const lang = useLanguage();
  const { view, list } = useUrlState();
  return (
    <header className="site-header">
      <div>
        <h1>
          <StateLink change={{ ...DEFAULT_STATE, lang, list }}>{text(shell.title)}</StateLink>
        </h1>
        <p className="site-subtitle">{text(shell.subtitle)}</p>
      </div>
      <div className="site-tools">
        <nav aria-label={text(shell.views)}>
          <ul>
            {VIEWS.map((each) => (
              <li key={each}>
                <StateLink change={{ view: each }} current={each === view}>
                  {text(shell.view[each])}
                </StateLink>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageLink />
        <SchemeSelect />
      </div>
    </header>
  );
}

function LanguageLink() {
  const text = useText();
  const language = useLanguage();
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  return (
    <StateLink change={{ lang: other }} lang={LOCALES[other]}>
      <span aria-hidden="true">{text(shell.otherLanguage)}</span>
      <span className="visually-hidden">{text(shell.otherLanguageName)}</span>
    </StateLink>
  );
}

function SchemeSelect() {
  const text = useText();
  const choice = useColourScheme((store) => store.choice);
  const choose = useColourScheme((store) => store.choose);
  return (
    <label className="control scheme-control">
      <span aria-hidden="true">◐</span>
      <span className="visually-hidden">{text(shell.scheme.label)}</span>
      <select
        value={choice}
        onChange={(event) => {
          choose(SCHEME_CHOICES.find((each) => each === event.target.value) ?? 'system');
        }}
      >
        {SCHEME_CHOICES.map((each) => (
          <option key={each} value={each}>
            {text(shell.scheme[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
