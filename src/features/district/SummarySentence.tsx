import type { PlaceSlug } from '../../contract/places';
import { YEARS } from '../../contract/vocabularies';
import { formatShare } from '../../domain/figures';
import type { DistrictSummary, ThemeSummary } from '../../domain/districtSummary';
import { shortName } from '../../domain/places';
import { themeOf } from '../../domain/themes';
import { district } from '../../i18n/messages/district';
import { shell } from '../../i18n/messages/shell';
import type { Message } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { yearText } from './panelText';

interface SummarySentenceProps {
  readonly place: PlaceSlug;
  readonly summary: DistrictSummary;
  readonly ofTheme: ThemeSummary | null;
}

/** Stands in the message for the themes, which are set in bold; no text contains it. */
const THEMES_HERE = '\uE000';

/** The panel's one sentence, made from the data. */
export function SummarySentence({ place, summary, ofTheme }: SummarySentenceProps) {
  const text = useText();
  const { years, leading, targets, milestones, issuer } = summary;
  const name = issuer === 'city' ? text(district.sentence.cityGovernment) : text(shortName(place));
  const [before = '', after = ''] = text(sentenceOf(summary), {
    year:
      years.length === YEARS.length
        ? yearText(text, null)
        : text(shell.yearName, { year: years.join(text(district.sentence.yearsAnd)) }),
    place: name,
    themes: THEMES_HERE,
    targets,
    milestones,
  }).split(THEMES_HERE);
  return (
    <p className="panel-sentence">
      {before}
      {leading.map((theme, position) => (
        <span key={theme}>
          {position > 0 && text(district.sentence.and)}
          <strong>{text(district.sentence.theme, { theme: text(themeOf(theme)) })}</strong>
        </span>
      ))}
      {after}
      {ofTheme && (
        <>
          {' '}
          {text(district.sentence.ofTheme, {
            ...ofTheme,
            theme: text(themeOf(ofTheme.theme)),
            share:
              ofTheme.share === null ? text(district.bars.tooLittle) : formatShare(ofTheme.share),
          })}
        </>
      )}
    </p>
  );
}

function sentenceOf({ issuer, leading, hasShares }: DistrictSummary): Message {
  const words = issuer === 'press' ? district.sentence.press : district.sentence.own;
  if (!hasShares) return words.noShares;
  return leading.length === 0 ? words.noLead : words.lead;
}
