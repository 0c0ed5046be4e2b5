import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { StateLink } from '../state/StateLink';

/** What to bear in mind on every view, and under which licences. */
export function Footer() {
  const text = useText();
  return (
    <footer className="site-footer">
      <div className="site-footer-columns">
        <section>
          <h2>{text(shell.footer.method)}</h2>
          <p>{text(shell.footer.methodText)}</p>
          <p>{text(shell.footer.absentText)}</p>
          <p>
            <StateLink change={{ view: 'sources' }}>{text(shell.footer.toSources)}</StateLink> ·{' '}
            <StateLink change={{ view: 'method' }}>{text(shell.footer.toMethod)}</StateLink>
          </p>
        </section>
        <section>
          <h2>{text(shell.footer.licences)}</h2>
          <p>{text(shell.footer.licenceText)}</p>
        </section>
      </div>
    </footer>
  );
}
