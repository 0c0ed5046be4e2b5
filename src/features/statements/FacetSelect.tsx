import { statements as words } from '../../i18n/messages/statements';
import { useText } from '../../i18n/useText';
import type { FacetProps } from './FacetBoxes';

/** A facet of many values, one of which can be chosen. */
export function FacetSelect({ name, options, chosen, onChoose }: FacetProps) {
  const text = useText();
  const [value] = chosen;
  const isKnown = options.some((option) => option.value === value);
  return (
    <label className="statements-facet">
      <span className="statements-facet-name">{name}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          const picked = options.find((option) => option.value === event.target.value);
          onChoose(picked ? [picked.value] : []);
        }}
      >
        <option value="">{text(words.filters.all)}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {text(words.filters.option, { name: option.name, count: option.count })}
          </option>
        ))}
        {value !== undefined && !isKnown && <option value={value}>{value}</option>}
      </select>
    </label>
  );
}
