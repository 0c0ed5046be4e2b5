import '../styles/picker.css';
import { useCombobox } from 'downshift';
import { useDeferredValue, useMemo, useState } from 'react';
import type { NameInLanguage } from '../domain/indicatorNames';
import { searchIndicators } from '../domain/indicatorSummaries';
import { picker } from '../i18n/messages/picker';
import { useText } from '../i18n/useText';

/** An indicator that can be chosen, in the reader's language. */
export interface PickerItem<Group extends string> extends NameInLanguage {
  readonly id: string;
  readonly group: Group;
  /** How many places, which years, how many figures. */
  readonly extent: string;
  /** Folded for the search. */
  readonly searched: string;
}

interface IndicatorPickerProps<Group extends string> {
  /** In the order in which they are offered. */
  readonly items: readonly PickerItem<Group>[];
  readonly groups: readonly Group[];
  /** Of a group that so many of what was found belong to. */
  readonly groupName: (group: Group, count: number) => string;
  /** The id of the one chosen. */
  readonly chosen: string | null;
  readonly onChoose: (indicator: string) => void;
}

/** As many as a reader scrolls through; the rest is a word away. */
const MOST_SHOWN = 60;

/** A field that finds an indicator by any part of its names or phrases, and a list by groups. */
export function IndicatorPicker<Group extends string>(props: IndicatorPickerProps<Group>) {
  const { items, groups, onChoose } = props;
  const text = useText();
  const chosen = items.find(({ id }) => id === props.chosen) ?? null;
  const chosenName = chosen?.name ?? '';
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = useMemo(() => searchIndicators(items, asked), [items, asked]);
  const shown = found.slice(0, MOST_SHOWN);
  const nameOf = (group: Group) =>
    props.groupName(group, found.filter((item) => item.group === group).length);
  const {
    isOpen,
    highlightedIndex,
    getLabelProps,
    getInputProps,
    getMenuProps,
    getItemProps,
    getToggleButtonProps,
  } = useCombobox<PickerItem<Group>>({
    id: 'indicator-picker',
    items: [...shown],
    selectedItem: chosen,
    itemToString: (item) => item?.name ?? '',
    itemToKey: (item) => item?.id,
    onInputValueChange: ({ type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setQuery('');
    },
    stateReducer: (state, { type, changes }) => {
      const { InputBlur, InputChange, InputKeyDownEnter, InputKeyDownEscape, ToggleButtonClick } =
        useCombobox.stateChangeTypes;
      if (type === InputChange) return { ...changes, highlightedIndex: 0 };
      if (type === InputKeyDownEnter) {
        // The list may lag behind what was typed: it is asked again.
        const matches = query === asked ? found : searchIndicators(items, query);
        const item = matches[state.highlightedIndex];
        return item ? { ...changes, selectedItem: item, inputValue: item.name } : state;
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
      if (selectedItem) onChoose(selectedItem.id);
    },
  });
  return (
    <div className="indicator-picker">
      <label {...getLabelProps()}>{text(picker.label)}</label>
      <div className="indicator-field">
        <input
          {...getInputProps({
            placeholder: text(picker.placeholder),
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
        <button type="button" {...getToggleButtonProps()} aria-label={text(picker.open)}>
          <span aria-hidden="true">▾</span>
        </button>
      </div>
      <div {...getMenuProps()} className="indicator-menu" hidden={!isOpen}>
        {isOpen &&
          groups.map((group) => {
            const ofGroup = shown.filter((item) => item.group === group);
            return ofGroup.length === 0 ? null : (
              <div key={group} role="group" aria-label={nameOf(group)}>
                <p aria-hidden="true">{nameOf(group)}</p>
                {ofGroup.map((item) => {
                  const index = shown.indexOf(item);
                  return (
                    <div
                      key={item.id}
                      {...getItemProps({ item, index })}
                      className={index === highlightedIndex ? 'is-pointed' : undefined}
                    >
                      <span lang={item.lang}>{item.name}</span>
                      <small>{item.extent}</small>
                    </div>
                  );
                })}
              </div>
            );
          })}
        {isOpen && found.length === 0 && <p role="status">{text(picker.none, { query: asked })}</p>}
        {isOpen && found.length > shown.length && (
          <p>{text(picker.more, { count: found.length - shown.length })}</p>
        )}
      </div>
      {chosen && <p className="indicator-extent">{chosen.extent}</p>}
    </div>
  );
}
