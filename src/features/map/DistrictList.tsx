import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useMedia } from '../../components/useMedia';
import type { DistrictSlug } from '../../contract/places';
import { findDistricts } from '../../domain/districtSearch';
import { placeOf } from '../../domain/places';
import { map } from '../../i18n/messages/map';
import { useText } from '../../i18n/useText';
import { stepThrough } from './listNavigation';
import type { AreaWords, MapSubject } from './mapSubject';

/** Here the list is folded away until it is asked for; `map.css` lays the map out for the same width. */
const NARROW = '(max-width: 700px)';

interface DistrictListProps {
  readonly subject: MapSubject;
  readonly selected: DistrictSlug | null;
  readonly hovered: DistrictSlug | null;
  readonly onSelect: (slug: DistrictSlug | null) => void;
  readonly onHover: (slug: DistrictSlug | null) => void;
}

/**
 * The map's twin for keyboards and screen readers: a field that filters as one types, and the districts
 * with their values; arrow keys move through them, Enter selects.
 */
export function DistrictList(props: DistrictListProps) {
  const { subject, selected, hovered, onSelect, onHover } = props;
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState<DistrictSlug | null>(null);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const fold = useRef<HTMLButtonElement>(null);
  const isFoldable = useMedia(NARROW);
  const isShown = isOpen || !isFoldable;
  const found = findDistricts(typed);
  const shown = subject.areas.filter(({ slug }) => found.includes(slug));
  const optionId = (slug: DistrictSlug) => `${id}-${slug}`;

  const moveTo = (slug: DistrictSlug | null) => {
    setActive(slug);
    onHover(slug);
  };
  const choose = (slug: DistrictSlug) => {
    setTyped('');
    moveTo(null);
    setOpen(false);
    onSelect(slug);
  };
  const handleKey = (event: KeyboardEvent) => {
    const slugs = shown.map(({ slug }) => slug);
    const step = stepThrough(slugs, active ?? selected, event.key);
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      moveTo(step);
    } else if (event.key === 'Enter') {
      const chosen = active ?? (typed === '' ? undefined : slugs[0]);
      if (chosen) choose(chosen);
    } else if (event.key === 'Escape') {
      setTyped('');
      moveTo(null);
    }
  };

  return (
    <section className="district-list" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="visually-hidden">
        {text(map.list.heading)}
      </h2>
      <div className="district-list-head">
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label={text(map.list.search)}
          aria-expanded={isShown}
          aria-controls={`${id}-options`}
          aria-autocomplete="list"
          aria-activedescendant={active ? optionId(active) : undefined}
          placeholder={text(map.list.placeholder)}
          autoComplete="off"
          value={typed}
          onFocus={() => {
            setOpen(true);
          }}
          onBlur={() => {
            moveTo(null);
          }}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(null);
            setOpen(true);
          }}
          onKeyDown={handleKey}
        />
        {isFoldable && (
          <button
            ref={fold}
            type="button"
            className="button"
            aria-expanded={isOpen}
            aria-controls={`${id}-options`}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {text(isOpen ? map.list.collapse : map.list.expand)}
          </button>
        )}
        {selected && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onSelect(null);
              // The button goes; a field would bring up a phone's keyboard.
              (fold.current ?? field.current)?.focus();
            }}
          >
            {text(map.list.clear)}
          </button>
        )}
      </div>
      <div
        id={`${id}-options`}
        className={subject.hasBars ? 'district-options' : 'district-options has-figures'}
        hidden={!isShown}
        role="listbox"
        aria-label={text(map.list.heading)}
      >
        {shown.map((area) => (
          <DistrictOption
            key={area.slug}
            id={optionId(area.slug)}
            area={area}
            hasBar={subject.hasBars}
            isSelected={area.slug === selected}
            isActive={area.slug === active || area.slug === hovered}
            onChoose={choose}
            onHover={onHover}
          />
        ))}
      </div>
      <p className="district-list-none" role="status">
        {typed !== '' &&
          (shown.length === 0
            ? text(map.list.none, { typed })
            : text(map.list.found, { count: shown.length }))}
      </p>
    </section>
  );
}

interface DistrictOptionProps {
  readonly id: string;
  readonly area: AreaWords;
  /** A bar for the value; else the area's colour. */
  readonly hasBar: boolean;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly onChoose: (slug: DistrictSlug) => void;
  readonly onHover: (slug: DistrictSlug | null) => void;
}

function DistrictOption(props: DistrictOptionProps) {
  const { id, area, hasBar, isSelected, isActive, onChoose, onHover } = props;
  const text = useText();
  return (
    // The field keeps the focus and the keys (combobox pattern): an option needs no key handler of its own.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      data-active={isActive}
      className="district-option"
      onClick={() => {
        onChoose(area.slug);
      }}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') onHover(area.slug);
      }}
      onPointerLeave={() => {
        onHover(null);
      }}
    >
      <span className="district-option-name">{text(placeOf(area.slug))}</span>
      {hasBar ? (
        <span className="district-option-bar" aria-hidden="true">
          {area.bar === null ? (
            <span data-fill={area.fill} />
          ) : (
            <span style={{ width: `${area.bar * 100}%` }} />
          )}
        </span>
      ) : (
        <span className="map-swatch" data-fill={area.fill} aria-hidden="true" />
      )}
      <span className="district-option-value" data-none={!area.hasValue}>
        {area.value}
        {area.aside !== '' && <span className="district-option-who"> {area.aside}</span>}
      </span>
    </div>
  );
}
