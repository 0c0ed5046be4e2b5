import type { DistrictSlug } from '../../contract/places';
import type { AreaFill } from './mapSubject';

/** All that the drawing of one area needs; decided before it is drawn. */
export interface AreaView {
  readonly slug: DistrictSlug;
  readonly fill: AreaFill;
  /** Short name, set on the area. */
  readonly name: string;
  /** Value in words, set below the name where there is room. */
  readonly value: string;
  /** Below the value, smaller; '' for nothing. */
  readonly note: string;
  /** What a screen reader hears: name and value. */
  readonly label: string;
  readonly selected: boolean;
  readonly hovered: boolean;
}

export interface AreaHandlers {
  onSelect: (slug: DistrictSlug) => void;
  onHover: (slug: DistrictSlug | null) => void;
}
