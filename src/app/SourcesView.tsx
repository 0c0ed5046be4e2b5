import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

export function SourcesView() {
  const text = useText();
  return <h2>{text(shell.view.sources)}</h2>;
}
