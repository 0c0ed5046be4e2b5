import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

export function CompareView() {
  const text = useText();
  return <h2>{text(shell.view.compare)}</h2>;
}
