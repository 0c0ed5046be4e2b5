import { use, type MouseEvent, type ReactNode } from 'react';
import { HomePageContext } from './homePage';
import { changedState, type UrlState } from './urlState';
import { changeUrlState, hrefOf, useUrlState } from './useUrlState';

interface StateLinkProps {
  /** What following the link changes; the rest stays, to another view what all views share. */
  readonly change: Partial<UrlState>;
  readonly className?: string;
  /** Language of the link's words, where it is not the page's. */
  readonly lang?: string;
  /** True where the link leads to what is shown already. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

/**
 * A link to another state of the page: a real address that is followed without loading anew; where a part of
 * the page stands alone, the page opens beside it.
 */
export function StateLink({ change, className, lang, current, children }: StateLinkProps) {
  const home = use(HomePageContext);
  // Read for its effect: the address of the link depends on the state that stands there.
  const { view } = useUrlState();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    changeUrlState(change);
    if (change.view !== undefined && change.view !== view) startReading();
  };
  if (home)
    return (
      <a
        href={home.hrefOf(changedState(home.state, change))}
        target="_blank"
        rel="noopener"
        className={className}
        lang={lang}
      >
        {children}
        <span className="visually-hidden">{home.note}</span>
      </a>
    );
  return (
    <a
      href={hrefOf(change)}
      className={className}
      lang={lang}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

/** Another view is read from its beginning, by eye and by screen reader; a step back keeps its place. */
function startReading(): void {
  window.scrollTo({ top: 0 });
  document.getElementById('content')?.focus({ preventScroll: true });
}
