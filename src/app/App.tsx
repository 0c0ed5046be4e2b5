import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DistrictSlug } from '../contract/places';
import { placeOf } from '../domain/places';
import { LOCALES, type Language } from '../contract/languages';
import { shell } from '../i18n/messages/shell';
import { formatMessage } from '../i18n/text';
import { LanguageContext } from '../i18n/useText';
import type { View } from '../state/urlState';
import { useUrlState } from '../state/useUrlState';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { OfflineNote } from './OfflineNote';
import { ViewOfPage } from './ViewOfPage';

/** The single page: the address says in which language, and what is chosen. */
export function App({ client }: { readonly client: QueryClient }) {
  const { lang, district, view } = useUrlState();

  useEffect(() => {
    document.documentElement.lang = LOCALES[lang];
    document.title = titleOf(lang, view, district);
  }, [lang, view, district]);

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

function titleOf(lang: Language, view: View, district: DistrictSlug | undefined): string {
  if (view !== 'map')
    return formatMessage(lang, shell.documentTitle, {
      what: formatMessage(lang, shell.view[view]),
    });
  return district === undefined
    ? formatMessage(lang, shell.title)
    : formatMessage(lang, shell.documentTitle, { what: formatMessage(lang, placeOf(district)) });
}
