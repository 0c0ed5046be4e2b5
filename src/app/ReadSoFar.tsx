import { readSoFar } from '../domain/readSoFar';
import { shortName } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { StateLink } from '../state/StateLink';

/** So many reports are named; more are only counted. */
const MOST_NAMED = 3;

/** One sentence before all else: what everything below rests on. */
export function ReadSoFar({ tables }: { readonly tables: SiteTables }) {
  const text = useText();
  const { reports, possible, city, press } = readSoFar(tables);
  const names = reports.map(({ place, year }) => `${text(shortName(place))} ${year}`);
  const count = reports.length;
  return (
    <p className="read-so-far">
      {text(shell.readSoFar.sentence, {
        count,
        possible,
        city,
        press,
        which:
          count === 0 || count > MOST_NAMED
            ? ''
            : text(shell.readSoFar.which, { names: names.join(text(shell.readSoFar.comma)) }),
      })}{' '}
      <StateLink change={{ view: 'sources' }}>{text(shell.footer.toSources)}</StateLink>
    </p>
  );
}
