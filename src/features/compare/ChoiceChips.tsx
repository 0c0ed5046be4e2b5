import { useText } from '../../i18n/useText';
import { compare } from '../../i18n/messages/compare';

export interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly name: string;
  /** Says that nothing will be found behind it; it can be chosen all the same. */
  readonly remark?: string | undefined;
}

interface ChoiceChipsProps<Value extends string | number> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  /** None for all. */
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: readonly Value[]) => void;
}

/** Several of a few: native checkboxes; none checked means all. */
export function ChoiceChips<Value extends string | number>(props: ChoiceChipsProps<Value>) {
  const { legend, choices, chosen, onChoose } = props;
  const text = useText();
  return (
    <fieldset className="choice-chips">
      <legend>{legend}</legend>
      <label>
        <input
          type="checkbox"
          checked={chosen.length === 0}
          onChange={() => {
            onChoose([]);
          }}
        />
        <span>{text(compare.all)}</span>
      </label>
      {choices.map(({ value, name, remark }) => (
        <label key={value} className={remark === undefined ? undefined : 'is-empty'}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => {
              const kept = choices
                .map((choice) => choice.value)
                .filter((each) => (each === value ? event.target.checked : chosen.includes(each)));
              onChoose(kept);
            }}
          />
          <span>
            {name}
            {remark !== undefined && <span className="visually-hidden"> ({remark})</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
