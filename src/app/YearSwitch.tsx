import { YEARS, type Year } from '../contract/vocabularies';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

interface YearSwitchProps {
  readonly year: Year | null;
  readonly onChange: (year: Year | null) => void;
}

/** All years or one: native radio buttons, so that arrow keys work as everywhere. */
export function YearSwitch({ year, onChange }: YearSwitchProps) {
  const text = useText();
  return (
    <fieldset className="year-switch">
      <legend className="visually-hidden">{text(shell.year)}</legend>
      {[null, ...YEARS].map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="year"
            checked={each === year}
            onChange={() => {
              onChange(each);
            }}
          />
          <span>{each ?? text(shell.allYears)}</span>
        </label>
      ))}
    </fieldset>
  );
}
