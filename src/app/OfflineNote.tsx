import { useSyncExternalStore } from 'react';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

/** Tells that the network is gone, and goes away when it is back. */
export function OfflineNote() {
  const text = useText();
  const online = useSyncExternalStore(followNetwork, () => navigator.onLine);
  return (
    <div role="status">{!online && <p className="offline-note">{text(shell.offline)}</p>}</div>
  );
}

function followNetwork(notify: () => void): () => void {
  window.addEventListener('online', notify);
  window.addEventListener('offline', notify);
  return () => {
    window.removeEventListener('online', notify);
    window.removeEventListener('offline', notify);
  };
}
