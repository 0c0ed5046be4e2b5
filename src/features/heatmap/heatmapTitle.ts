import type { Speaker } from '../../domain/speakers';
import { heatmap } from '../../i18n/messages/heatmap';
import type { Text } from '../../i18n/text';

const TITLES = {
  own: heatmap.title,
  city: heatmap.titleOfCity,
  press: heatmap.titleOfPress,
} as const;

/** What the heatmap is called, by who speaks. */
export function heatmapTitle(text: Text, speaker: Speaker): string {
  return text(TITLES[speaker]);
}
