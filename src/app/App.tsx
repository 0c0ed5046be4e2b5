import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { CITY } from '../contract/places';
import { placeOf } from '../domain/places';
import { LOCALES } from '../i18n/languages';
import { shell } from '../i18n/messages/shell';
import { formatMessage, LanguageContext } from '../i18n/useText';
import { useUrlState } from '../state/useUrlState';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { OfflineNote } from './OfflineNote';
import { Overview } from './Overview';

/** The single page: the address says in which language, and what is chosen. */
export function App({ client }: { readonly client: QueryClient }) {
  const { lang, district } = useUrlState();

  useEffect(() => {
    document.documentElement.lang = LOCALES[lang];
    document.title = formatMessage(lang, district ? shell.documentTitle : shell.title, {
      place: formatMessage(lang, placeOf(district ?? CITY.slug)),
    });
  }, [lang, district]);

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
              <Overview />
            </ErrorBoundary>
          </main>
          <Footer />
        </div>
      </LanguageContext>
    </QueryClientProvider>
  );
}
