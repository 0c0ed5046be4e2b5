import type { FigureView } from '../model';

/** Why a figure states nothing. */
export interface ContextRule {
  /** Of this rule alone. */
  readonly id: string;
  /** The annotation's word for what such a figure is: date, rank, threshold … */
  readonly reason: string;
  readonly applies: (view: FigureView) => boolean;
}
