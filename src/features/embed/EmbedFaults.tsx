import { embed } from '../../i18n/messages/embed';
import { useText } from '../../i18n/useText';
import type { EmbedFault } from './parseEmbed';

interface EmbedFaultsProps {
  readonly faults: readonly EmbedFault[];
  /** The full page. */
  readonly page: string;
}

/** Of what would be understood; all the years would fill the frame. */
const MOST_NAMED = 20;

/** Says which parameters of an embed's address are wrong, and where to get a right one. */
export function EmbedFaults({ faults, page }: EmbedFaultsProps) {
  const text = useText();
  return (
    <div className="embed-faults">
      <h1>{text(embed.faultTitle)}</h1>
      <ul>
        {faults.map(({ name, value, known }) => (
          <li key={name}>
            {value === null
              ? text(embed.faultMissing, { name })
              : text(embed.fault, { name, value })}
            {known.length > MOST_NAMED || known.length === 0
              ? text(embed.faultEnd)
              : text(embed.faultKnown, { known: known.join(', ') })}
          </li>
        ))}
      </ul>
      <p>
        {text(embed.faultHelp)}{' '}
        <a href={page} target="_blank" rel="noopener">
          {text(embed.site)}
        </a>
      </p>
    </div>
  );
}
