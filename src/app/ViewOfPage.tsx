import { lazy } from 'react';
import { Skeleton } from '../components/Skeleton';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import type { View } from '../state/urlState';
import { Overview } from './Overview';
import { Part } from './Part';

const CompareView = lazy(() => import('./CompareView').then((m) => ({ default: m.CompareView })));
const TargetsView = lazy(() => import('./TargetsView').then((m) => ({ default: m.TargetsView })));
const SourcesView = lazy(() => import('./SourcesView').then((m) => ({ default: m.SourcesView })));
const MethodView = lazy(() => import('./MethodView').then((m) => ({ default: m.MethodView })));

const VIEW_COMPONENTS = {
  map: Overview,
  compare: CompareView,
  targets: TargetsView,
  sources: SourcesView,
  method: MethodView,
} as const satisfies Record<View, unknown>;

const SKELETON = <Skeleton className="view-skeleton" lines={8} />;

/** The view that the address names; only the overview comes with the first load. */
export function ViewOfPage({ view }: { readonly view: View }) {
  const text = useText();
  const Chosen = VIEW_COMPONENTS[view];
  return (
    <Part
      key={view}
      what={text(shell.what.view, { view: text(shell.view[view]) })}
      fallback={SKELETON}
    >
      <Chosen />
    </Part>
  );
}
