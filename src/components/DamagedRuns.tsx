import { damagedRuns } from '../domain/damagedRuns';
import { insideQuotes } from '../domain/typography';
import { states } from '../i18n/messages/states';
import { useLanguage, useText } from '../i18n/useText';

/** Words of which characters are lost: the lost ones hatched and named, never printed as if they were the source's. */
export function DamagedRuns({ words }: { readonly words: string }) {
  const text = useText();
  const language = useLanguage();
  return damagedRuns(insideQuotes(words)).map((part, at) =>
    part.isLost ? (
      <span
        key={at}
        className="lost"
        role="img"
        lang={language}
        aria-label={text(states.lost)}
        title={text(states.lost)}
      >
        ▯▯
      </span>
    ) : (
      part.text
    ),
  );
}
