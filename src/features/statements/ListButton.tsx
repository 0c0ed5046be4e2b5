import './list.css';
import { useState } from 'react';
import { readersList } from '../../i18n/messages/readersList';
import { useText } from '../../i18n/useText';
import { isListed, isListFull, listing } from '../../state/readersList';
import { StateLink } from '../../state/StateLink';
import { changeUrlState, useUrlState } from '../../state/useUrlState';
import { LIST_ALONE } from './choice';

/** Puts a statement on the reader's list, or takes it off; says so aloud. */
export function ListButton({ id }: { readonly id: string }) {
  const text = useText();
  const state = useUrlState();
  const [done, setDone] = useState('');
  const listed = isListed(state, id);
  const isFull = !listed && isListFull(state);
  return (
    <span className="list-button">
      <button
        type="button"
        className="link-button"
        disabled={isFull}
        onClick={() => {
          const count = state.list.length + (listed ? -1 : 1);
          changeUrlState(listing(state, id), 'replace');
          setDone(text(listed ? readersList.removed : readersList.added, { count }));
        }}
      >
        <span aria-hidden="true">{listed ? '★ ' : '☆ '}</span>
        {text(listed ? readersList.remove : readersList.add)}
      </button>
      {isFull && <small>{text(readersList.full, { count: state.list.length })}</small>}
      {listed && (
        <StateLink change={{ ...LIST_ALONE, view: 'targets' }}>
          {text(readersList.see, { count: state.list.length })}
        </StateLink>
      )}
      <span role="status" className="visually-hidden">
        {done}
      </span>
    </span>
  );
}
