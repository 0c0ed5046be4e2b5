import { useQuery } from '@tanstack/react-query';
import { siteQuery } from '../data/queries';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { StateLink } from '../state/StateLink';
import { PUBLISHER } from './publisher';

const { footer } = shell;

/** What to bear in mind on every view, under which licences, who signs it and as of when. */
export function Footer() {
  const text = useText();
  return (
    <footer className="site-footer">
      <div className="site-footer-columns">
        <section>
          <h2>{text(footer.method)}</h2>
          <p>{text(footer.methodText)}</p>
          <p>{text(footer.absentText)}</p>
          <p>
            <StateLink change={{ view: 'sources' }}>{text(footer.toSources)}</StateLink> ·{' '}
            <StateLink change={{ view: 'method' }}>{text(footer.toMethod)}</StateLink>
          </p>
        </section>
        <section>
          <h2>{text(footer.licences)}</h2>
          <p>{text(footer.licenceText)}</p>
          <h2>{text(footer.publisher)}</h2>
          <Edition />
          <p>
            {PUBLISHER.name ?? text(footer.unsigned, { host: window.location.host })}{' '}
            {PUBLISHER.errors === null ? (
              text(footer.errorsToHost)
            ) : (
              <a href={PUBLISHER.errors}>{text(footer.errors)}</a>
            )}
          </p>
        </section>
      </div>
    </footer>
  );
}

/** As of when: the newest document, and the rules that read it. Nothing until they are loaded. */
function Edition() {
  const text = useText();
  const { data } = useQuery(siteQuery());
  if (!data) return null;
  const newest = data.documents.reduce((last, { date }) => (date > last ? date : last), '');
  return <p>{text(footer.edition, { date: newest, rules: data.rules })}</p>;
}
