import { formatShare } from '../../domain/figures';
import { isShortReading, type AreaReading } from '../../domain/mapReading';
import type { LegendClass } from '../../domain/classes';
import type { TextMeasure } from '../../domain/measures';
import { map } from '../../i18n/messages/map';
import { states } from '../../i18n/messages/states';
import type { Text } from '../../i18n/text';

/** A reading in a few characters: `16%`, `16%*` where the text is short, `29`, `未见目标*`, `无来源`. */
export function readingText(text: Text, measure: TextMeasure, reading: AreaReading): string {
  if (reading.state === 'no-source') return text(map.noSource);
  if (reading.state === 'too-little') return text(map.tooLittle);
  const star = isShortReading(reading) ? '*' : '';
  if (reading.state === 'none-found')
    return text(measure === 'targets' ? map.noneFound : map.notNamed) + star;
  return (measure === 'targets' ? String(reading.value) : formatShare(reading.value)) + star;
}

/** What a screen reader hears of an area: name, value, who speaks, and whether the text is short. */
export function spokenReading(
  text: Text,
  measure: TextMeasure,
  reading: AreaReading,
  place: string,
): string {
  if (reading.state === 'no-source') return text(map.area.noSource, { place });
  const remarks = [
    ...(reading.issuer === 'press' ? [text(map.byPress)] : []),
    ...(isShortReading(reading) ? [text(map.area.short)] : []),
  ];
  const value = readingText(text, measure, reading).replace('*', '');
  return remarks.length === 0
    ? text(map.area.value, { place, value })
    : text(map.area.remarkedValue, {
        place,
        value,
        remarks: remarks.join(text(states.listSeparator)),
      });
}

/** A class of the legend: `0`, `<5%`, `5–10%`, `30%+`; counts end at the last whole number, `1–4`. */
export function legendText(
  text: Text,
  measure: TextMeasure,
  { level, from, to }: LegendClass,
): string {
  if (level === 0) return text(map.legend.zero);
  if (measure === 'targets')
    return to === null
      ? text(map.legend.from, { from })
      : text(map.legend.upTo, { from, to: to - 1 });
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  if (to === null) return text(map.legend.from, { from: percent(from) });
  if (from === 0) return text(map.legend.below, { to: percent(to) });
  return text(map.legend.upTo, { from: Math.round(from * 100), to: percent(to) });
}
