import { SHORT_TEXT_CHARS } from '../../domain/emphasis';
import { formatShare } from '../../domain/figures';
import type { AreaReading } from '../../domain/mapReading';
import type { LegendClass } from '../../domain/classes';
import type { Measure } from '../../domain/measures';
import { map } from '../../i18n/messages/map';
import type { Text } from '../../i18n/useText';

/** A reading in a few characters: `16%`, `16%*` where the text is short, `29`, `无来源`. */
export function readingText(text: Text, measure: Measure, reading: AreaReading): string {
  if (reading.state === 'no-source') return text(map.noSource);
  if (reading.state === 'too-little') return text(map.tooLittle);
  if (measure === 'targets') return String(reading.value);
  return formatShare(reading.value) + (isShort(measure, reading) ? '*' : '');
}

/** Whether a share rests on so little text that it says little. */
export function isShort(measure: Measure, reading: AreaReading): boolean {
  return reading.state === 'value' && measure !== 'targets' && reading.chars < SHORT_TEXT_CHARS;
}

/** A class of the legend: `0`, `<5%`, `5–10%`, `30%+`; counts end at the last whole number, `1–4`. */
export function legendText(text: Text, measure: Measure, { level, from, to }: LegendClass): string {
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
