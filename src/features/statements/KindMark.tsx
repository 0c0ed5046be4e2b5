import type { LocatedStatement } from '../../contract/siteIndex';
import { markPath, markShape } from '../../domain/markShapes';

/** The mark that the charts draw for a statement; its kind stands beside it in words. */
export function KindMark({ statement }: { readonly statement: LocatedStatement }) {
  const { outline, solid } = markShape(statement);
  return (
    <svg className="kind-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={markPath(outline, 8, 8)}
        className={[solid ? 'is-solid' : '', outline === 'damaged' ? 'is-dashed' : ''].join(' ')}
      />
    </svg>
  );
}
