import { picker } from '../i18n/messages/picker';
import type { Text } from '../i18n/text';

/** How much there is of an indicator. */
export interface Extent {
  /** The city not among them. */
  readonly districts: number;
  readonly hasCity: boolean;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly figures: number;
}

/** How many places, which years, how many figures. */
export function extentText(text: Text, extent: Extent): string {
  const { districts, hasCity, firstYear, lastYear, figures } = extent;
  const who =
    districts === 0
      ? text(picker.cityOnly)
      : text(hasCity ? picker.districtsAndCity : picker.districts, { count: districts });
  const years = text(firstYear === lastYear ? picker.year : picker.years, {
    first: String(firstYear),
    last: String(lastYear),
  });
  return text(picker.extent, { who, years, figures });
}
