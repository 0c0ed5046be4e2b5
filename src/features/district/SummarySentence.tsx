import type { PlaceSlug } from '../../contract/places';
import type { Year } from '../../contract/vocabularies';
import type { DistrictSummary } from '../../domain/districtSummary';
import { shortName } from '../../domain/places';
import { themeOf } from '../../domain/themes';
import { district } from '../../i18n/messages/district';
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
  const { leading, targets, milestones, isPressOnly } = summary;
  const sentence =
    leading.length === 0
      ? district.sentence.noThemes
      : isPressOnly
        ? district.sentence.press
        : district.sentence.own;
  const [before = '', after = ''] = text(sentence, {
    year: yearText(text, year),
    place: text(shortName(place)),
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
          <strong>{text(themeOf(theme))}</strong>
        </span>
      ))}
      {after}
    </p>
  );
}
