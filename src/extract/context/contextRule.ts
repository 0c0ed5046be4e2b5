import type { FigureView } from '../model';

/** A reason why a figure states nothing: the annotation's word for it and a test. */
export interface ContextRule {
  readonly id: string;
  readonly applies: (view: FigureView) => boolean;
}
