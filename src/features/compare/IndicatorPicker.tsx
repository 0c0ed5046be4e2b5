import { useCombobox } from 'downshift';
import { useDeferredValue, useMemo, useState } from 'react';
import { nameIn } from '../../domain/indicatorNames';
import {
  INDICATOR_GROUPS,
  searchIndicators,
  type IndicatorGroup,
  type IndicatorSummary,
} from '../../domain/indicatorSummaries';
import { compare } from '../../i18n/messages/compare';
import { useLanguage, useText } from '../../i18n/useText';

interface IndicatorPickerProps {
  readonly summaries: readonly IndicatorSummary[];
  readonly chosen: IndicatorSummary | null;
  readonly onChoose: (indicator: string) => void;
}

/** As many as a reader scrolls through; the rest is a word away. */
const MOST_SHOWN = 60;

/** A field that finds an indicator by any part of its names or phrases, and a list by groups. */
export function IndicatorPicker({ summaries, chosen, onChoose }: IndicatorPickerProps) {
  const text = useText();
  const language = useLanguage();
  const nameOf = ({ indicator }: IndicatorSummary) => nameIn(language, indicator);
  const chosenName = chosen ? nameOf(chosen).name : '';
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = useMemo(() => searchIndicators(summaries, asked), [summaries, asked]);
  const shown = found.slice(0, MOST_SHOWN);
  const groupName = (group: IndicatorGroup) =>
    text(compare.picker.group[group], {
      count: found.filter((item) => item.group === group).length,
    });
  const {
    isOpen,
    highlightedIndex,
    getLabelProps,
    getInputProps,
    getMenuProps,
    getItemProps,
    getToggleButtonProps,
  } = useCombobox<IndicatorSummary>({
    id: 'indicator-picker',
    items: [...shown],
    selectedItem: chosen,
    itemToString: (item) => (item ? nameOf(item).name : ''),
    itemToKey: (item) => item?.indicator.id,
    onInputValueChange: ({ type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setQuery('');
    },
    stateReducer: (state, { type, changes }) => {
      const { InputBlur, InputChange, InputKeyDownEnter, InputKeyDownEscape, ToggleButtonClick } =
        useCombobox.stateChangeTypes;
      if (type === InputChange) return { ...changes, highlightedIndex: 0 };
      if (type === InputKeyDownEnter) {
        // The list may lag behind what was typed: it is asked again.
        const items = query === asked ? found : searchIndicators(summaries, query);
        const item = items[state.highlightedIndex];
        return item ? { ...changes, selectedItem: item, inputValue: nameOf(item).name } : state;
      }
      const leaves =
        type === InputBlur ||
        type === InputKeyDownEscape ||
        (type === ToggleButtonClick && state.isOpen);
      // Leaving without a choice changes nothing: the field holds the chosen name again.
      return leaves
        ? { ...changes, selectedItem: state.selectedItem, inputValue: chosenName }
        : changes;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onChoose(selectedItem.indicator.id);
    },
  });
  return (
    <div className="indicator-picker">
      <label {...getLabelProps()}>{text(compare.picker.label)}</label>
      <div className="indicator-field">
        <input
          {...getInputProps({
            placeholder: text(compare.picker.placeholder),
            spellCheck: false,
            onFocus: (event) => {
              event.currentTarget.select();
            },
            // Together with the field's own change: onInputValueChange comes after it, maybe after Enter.
            onChange: (event) => {
              setQuery(event.currentTarget.value);
            },
          })}
          type="search"
        />
        <button type="button" {...getToggleButtonProps()} aria-label={text(compare.picker.open)}>
          <span aria-hidden="true">▾</span>
        </button>
      </div>
      <div {...getMenuProps()} className="indicator-menu" hidden={!isOpen}>
        {isOpen &&
          INDICATOR_GROUPS.map((group) => {
            const items = shown.filter((item) => item.group === group);
            return items.length === 0 ? null : (
              <div key={group} role="group" aria-label={groupName(group)}>
                <p aria-hidden="true">{groupName(group)}</p>
                {items.map((item) => {
                  const index = shown.indexOf(item);
                  return (
                    <div
                      key={item.indicator.id}
                      {...getItemProps({ item, index })}
                      className={index === highlightedIndex ? 'is-pointed' : undefined}
                    >
                      <span lang={nameOf(item).lang}>{nameOf(item).name}</span>
                      <small>
                        <Extent summary={item} />
                      </small>
                    </div>
                  );
                })}
              </div>
            );
          })}
        {isOpen && found.length === 0 && (
          <p role="status">{text(compare.picker.none, { query: asked })}</p>
        )}
        {isOpen && found.length > shown.length && (
          <p>{text(compare.picker.more, { count: found.length - shown.length })}</p>
        )}
      </div>
      {chosen && (
        <p className="indicator-extent">
          <Extent summary={chosen} />
        </p>
      )}
    </div>
  );
}

/** How many places, which years, how many figures. */
function Extent({ summary }: { readonly summary: IndicatorSummary }) {
  const text = useText();
  const { districts, hasCity, firstYear, lastYear, figures } = summary;
  const who =
    districts === 0
      ? text(compare.picker.cityOnly)
      : text(hasCity ? compare.picker.districtsAndCity : compare.picker.districts, {
          count: districts,
        });
  const years = text(firstYear === lastYear ? compare.picker.year : compare.picker.years, {
    first: String(firstYear),
    last: String(lastYear),
  });
  return text(compare.picker.extent, { who, years, figures });
}
