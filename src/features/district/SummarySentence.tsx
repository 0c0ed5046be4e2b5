import type { PlaceSlug } from '../../contract/places';
import type { Year } from '../../contract/vocabularies';
import type { DistrictSummary } from '../../domain/districtSummary';
import { shortName } from '../../domain/places';
import { themeOf } from '../../domain/themes';
import { district } from '../../i18n/messages/district';
import type { Message } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { yearText } from './panelText';

interface SummarySentenceProps {
  readonly place: PlaceSlug;
  readonly year: Year | null;
  readonly summary: DistrictSummary;
}

/** Stands in the message for the themes, which are set in bold; no text contains it. */
const THEMES_HERE = '\uE000';

/** The panel's one sentence, made from the data. */
export function SummarySentence({ place, year, summary }: SummarySentenceProps) {
  const text = useText();
  const { leading, targets, milestones, issuer } = summary;
  const name = issuer === 'city' ? text(district.sentence.cityGovernment) : text(shortName(place));
  const [before = '', after = ''] = text(sentenceOf(summary), {
    year: yearText(text, year),
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
    </p>
  );
}

function sentenceOf({ issuer, leading, hasShares }: DistrictSummary): Message {
  const words = issuer === 'press' ? district.sentence.press : district.sentence.own;
  if (!hasShares) return words.noShares;
  return leading.length === 0 ? words.noLead : words.lead;
}
