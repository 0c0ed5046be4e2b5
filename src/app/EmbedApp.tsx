import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { EmbedFaults } from '../features/embed/EmbedFaults';
import { addressOfPage, pageAddress, stateOfPage } from '../features/embed/embedPage';
import type { EmbedReading } from '../features/embed/parseEmbed';
import { embed } from '../i18n/messages/embed';
import { formatMessage } from '../i18n/text';
import { LanguageContext } from '../i18n/useText';
import { HomePageContext, type HomePage } from '../state/homePage';
import type { UrlState } from '../state/urlState';
import { EmbedChart } from './EmbedChart';
import { ErrorBoundary } from './ErrorBoundary';

interface EmbedAppProps {
  readonly client: QueryClient;
  readonly reading: EmbedReading;
  /** Absolute address of the embed page itself. */
  readonly address: string;
}

/** One chart alone, with a link to where it comes from; or what is wrong with the address. */
export function EmbedApp({ client, reading, address }: EmbedAppProps) {
  if (reading.state === null)
    return (
      <LanguageContext value={reading.lang}>
        <main className="embed">
          <EmbedFaults faults={reading.faults} page={new URL('./', address).href} />
        </main>
      </LanguageContext>
    );
  const { lang } = reading.state;
  const page = pageAddress(reading.state, address);
  const home: HomePage = {
    state: stateOfPage(reading.state),
    hrefOf: (state: UrlState) => addressOfPage(state, address),
    note: formatMessage(lang, embed.newWindow),
  };
  const toPage = (words: string) => (
    <p className="embed-rest">
      <a href={page} target="_blank" rel="noopener">
        {words}
        <span className="visually-hidden">{formatMessage(lang, embed.newWindow)}</span>
        <span aria-hidden="true"> ↗</span>
      </a>
    </p>
  );
  return (
    <QueryClientProvider client={client}>
      <LanguageContext value={lang}>
        <HomePageContext value={home}>
          <main className="embed">
            <ErrorBoundary>
              <EmbedChart state={reading.state} rest={toPage} />
            </ErrorBoundary>
            {toPage(formatMessage(lang, embed.back))}
          </main>
        </HomePageContext>
      </LanguageContext>
    </QueryClientProvider>
  );
}
