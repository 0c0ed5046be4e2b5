import { useSyncExternalStore } from 'react';
import type { ThemeFamilyId } from '../contract/themes';
import { watchPrinting } from './usePrinting';

/** The page's colours and type as a chart needs them: values, not names of CSS variables. */
export interface ChartTheme {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly hairline: string;
  readonly tint: string;
  readonly accent: string;
  readonly noSource: string;
  readonly noSourceLine: string;
  readonly families: Readonly<Record<ThemeFamilyId, string>>;
  readonly font: string;
}

/** Reads the variables of `styles/tokens.css` as they stand at the moment. */
function readChartTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('paper'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    hairline: token('hairline'),
    tint: token('tint'),
    accent: token('accent'),
    noSource: token('no-source'),
    noSourceLine: token('no-source-line'),
    families: {
      economy: token('family-economy'),
      opening: token('family-opening'),
      city: token('family-city'),
      people: token('family-people'),
      governance: token('family-governance'),
    },
    font: token('font-body'),
  };
}

let current: ChartTheme | null = null;

/** The chart theme; read again when the colour scheme changes, as it does on paper. */
export function useChartTheme(): ChartTheme {
  return useSyncExternalStore(watchScheme, () => (current ??= readChartTheme()));
}

function watchScheme(onChange: () => void): () => void {
  const reread = () => {
    current = readChartTheme();
    onChange();
  };
  // The sheet may have been applied or the scheme changed while no chart was on the page.
  reread();
  const stopWatchingPrint = watchPrinting(reread);
  const system = matchMedia('(prefers-color-scheme: dark)');
  const attribute = new MutationObserver(reread);
  system.addEventListener('change', reread);
  attribute.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme'],
  });
  return () => {
    stopWatchingPrint();
    system.removeEventListener('change', reread);
    attribute.disconnect();
  };
}
