import { THEMES } from '../../contract/themes';
import { INDICATOR_MEASURES, MEASURES, type Measure } from '../../domain/measures';
import { map } from '../../i18n/messages/map';
import { useText } from '../../i18n/useText';

interface MeasureSelectProps {
  readonly measure: Measure;
  readonly onChange: (measure: Measure) => void;
}

export function MeasureSelect({ measure, onChange }: MeasureSelectProps) {
  const text = useText();
  return (
    <label className="control">
      <span className="control-label">{text(map.colourBy)}</span>
      <select
        value={measure}
        onChange={(event) => {
          const chosen = MEASURES.find((each) => each === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        <optgroup label={text(map.themeShares)}>
          {THEMES.map((theme) => (
            <option key={theme.id} value={theme.id}>
              {text(map.shareOf, { theme: text(theme) })}
            </option>
          ))}
        </optgroup>
        <optgroup label={text(map.counts)}>
          <option value="targets">{text(map.targets)}</option>
        </optgroup>
        <optgroup label={text(map.figures)}>
          {INDICATOR_MEASURES.map((each) => (
            <option key={each} value={each}>
              {text(map.figureOf[each])}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
