import { DISTRICT_SLUGS } from '../../contract/places';
import { placeOf } from '../../domain/places';
import { shell } from '../../i18n/messages/shell';
import type { Text } from '../../i18n/text';
import type { MapSubject } from './mapSubject';

/** The map until its figures are there: areas that can be chosen and say nothing, rather than that nothing is known. */
export function pendingSubject(text: Text): MapSubject {
  const card = { period: '', about: text(shell.loading), value: null, lines: [], quote: null };
  return {
    title: text(shell.loading),
    titleIn: () => text(shell.loading),
    areas: DISTRICT_SLUGS.map((slug) => ({
      ...{ slug, fill: 'plain', label: '', labelNote: '', value: '…', aside: '', card },
      ...{ hasValue: false, bar: null, statement: null, spoken: text(placeOf(slug)) },
    })),
    legend: { title: text(shell.loading), entries: [], note: '' },
    hasBars: false,
    download: undefined,
  };
}
