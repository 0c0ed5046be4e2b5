import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import type { PlaceSlug } from '../contract/places';
import { placeOf } from '../domain/places';
import { themeOf } from '../domain/themes';
import { LOCALES } from '../contract/languages';
import { shell } from '../i18n/messages/shell';
import { formatMessage } from '../i18n/text';
import { LanguageContext } from '../i18n/useText';
import { chosenPlaces } from '../state/selection';
import type { UrlState } from '../state/urlState';
import { useUrlState } from '../state/useUrlState';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { OfflineNote } from './OfflineNote';
import { ViewOfPage } from './ViewOfPage';

/** The single page: the address says in which language, and what is chosen. */
export function App({ client }: { readonly client: QueryClient }) {
  const state = useUrlState();
  const { lang, view } = state;
  const title = titleOf(state);

  // Before the effects of the views, which may know a name for what they show: see `useDocumentTitle`.
  useLayoutEffect(() => {
    document.documentElement.lang = LOCALES[lang];
    document.title = title;
  }, [lang, title]);

  return (
    <QueryClientProvider client={client}>
      <LanguageContext value={lang}>
        <a className="skip-link" href="#content">
          {formatMessage(lang, shell.skip)}
        </a>
        <div className="page">
          <Header />
          <OfflineNote />
          <main id="content" tabIndex={-1}>
            <ErrorBoundary>
              <ViewOfPage view={view} />
            </ErrorBoundary>
          </main>
          <Footer />
        </div>
      </LanguageContext>
    </QueryClientProvider>
  );
}

/** What the address alone says of what is shown. */
function titleOf(state: UrlState): string {
  const { lang, view, year, theme, q } = state;
  const what = [
    view === 'map' ? [] : formatMessage(lang, shell.view[view]),
    placesOf(state).map((place) => formatMessage(lang, placeOf(place))),
    view === 'map' && year !== undefined ? String(year) : [],
    view === 'map' && theme !== undefined ? formatMessage(lang, themeOf(theme)) : [],
    view === 'targets' ? q : [],
  ]
    .flat()
    .filter((part) => part !== '');
  return what.length === 0
    ? formatMessage(lang, shell.title)
    : formatMessage(lang, shell.documentTitle, { what: what.join(' · ') });
}

function placesOf(state: UrlState): readonly PlaceSlug[] {
  if (state.view === 'targets') return chosenPlaces(state);
  return state.view === 'map' && state.district !== undefined ? [state.district] : [];
}
