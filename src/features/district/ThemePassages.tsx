import './themePassages.css';
import { useId, useState } from 'react';
import type { DocumentRecord } from '../../contract/documentRecord';
import type { PlaceSlug } from '../../contract/places';
import type { ThemeId } from '../../contract/themes';
import type { Year } from '../../contract/vocabularies';
import { DocumentLine } from '../../components/DocumentLine';
import { shortName } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import { themePassages } from '../../domain/themePassages';
import { themeOf } from '../../domain/themes';
import { themeChosen as words } from '../../i18n/messages/themeChosen';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import { yearText } from './panelText';

interface ThemePassagesProps {
  readonly tables: SiteTables;
  readonly records: readonly DocumentRecord[];
  readonly place: PlaceSlug;
  readonly year: Year | null;
  readonly theme: ThemeId;
}

const FIRST = 6;

/** Leads from a theme's share to where the documents speak of it, also where they give no figure. */
export function ThemePassages({ tables, records, place, year, theme }: ThemePassagesProps) {
  const text = useText();
  const id = useId();
  const [isAll, setIsAll] = useState(false);
  const found = themePassages(records, { place, year, theme });
  const name = { theme: text(themeOf(theme)) };
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{text(words.title, name)}</h2>
        <span className="section-note">
          {text(words.note, { place: text(shortName(place)), year: yearText(text, year) })}
        </span>
      </div>
      {found.length === 0 && <p className="section-none">{text(words.none, name)}</p>}
      <ul className="statement-rows">
        {(isAll ? found : found.slice(0, FIRST)).map(({ document, passage, part }) => {
          const { line, section, heading, period, chars } = passage;
          const source = tables.documentById.get(document);
          return (
            <li key={`${document} ${line}`} className="theme-passage">
              <b lang="zh">{[section, heading].filter(Boolean).join(' ')}</b>{' '}
              {text(words.passage, { part, chars })} · {passage.year} ·{' '}
              {text(vocabulary.period[period])}
              <br />
              {source && <DocumentLine document={source} line={line} />}{' '}
              <StateLink change={{ view: 'sources', document }}>{text(words.open)}</StateLink>
            </li>
          );
        })}
      </ul>
      {found.length > FIRST && !isAll && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setIsAll(true);
          }}
        >
          {text(words.all, { count: found.length })}
        </button>
      )}
    </section>
  );
}
