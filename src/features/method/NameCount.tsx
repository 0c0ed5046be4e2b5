import type { Indicator } from '../../contract/comparison';
import { method } from '../../i18n/messages/method';
import { useText } from '../../i18n/useText';

interface NameCountProps {
  readonly indicators: readonly Indicator[];
}

/** How many indicators have an edited English name, a composed one, or none: counted in the data. */
export function NameCount({ indicators }: NameCountProps) {
  const text = useText();
  const edited = indicators.filter(({ known }) => known).length;
  const without = indicators.filter(({ en }) => en === null).length;
  const all = indicators.length;
  return (
    <p>{text(method.names.count, { all, edited, composed: all - edited - without, without })}</p>
  );
}
