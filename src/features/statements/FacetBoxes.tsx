import { useId } from 'react';
import type { FacetValue } from '../../domain/statementFilter';
import { statements as words } from '../../i18n/messages/statements';
import { useCount } from '../../i18n/useCount';
import { useText } from '../../i18n/useText';

export interface FacetOption {
  readonly value: FacetValue;
  readonly name: string;
  readonly count: number;
}

export interface FacetProps {
  readonly name: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly FacetValue[];
  readonly onChoose: (values: readonly FacetValue[]) => void;
}

interface FacetBoxesProps extends FacetProps {
  /** Whether more than one value can be chosen. */
  readonly several?: boolean;
}

/** A facet of few values, all in sight with their counts. */
export function FacetBoxes({ name, options, chosen, onChoose, several = false }: FacetBoxesProps) {
  const text = useText();
  const count = useCount();
  const group = useId();
  return (
    <fieldset className="statements-facet">
      <legend>{name}</legend>
      {!several && (
        <label>
          <input
            type="radio"
            name={group}
            checked={chosen.length === 0}
            onChange={() => {
              onChoose([]);
            }}
          />
          <span>{text(words.filters.all)}</span>
        </label>
      )}
      {options.map((option) => {
        const isChosen = chosen.includes(option.value);
        return (
          <label key={option.value} data-empty={option.count === 0}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={group}
              checked={isChosen}
              onChange={() => {
                if (!several) onChoose([option.value]);
                else if (isChosen) onChoose(chosen.filter((value) => value !== option.value));
                else onChoose([...chosen, option.value]);
              }}
            />
            <span>{option.name}</span>{' '}
            <span className="statements-facet-count">{count(option.count)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
