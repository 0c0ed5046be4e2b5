/**
 * Cases of which the annotation says one thing and the rules do another. Each file of cases counts its own:
 * the list can only shrink. A gap that is returned as closed belongs among the cases from then on.
 * @returns the gaps that the rules now read as the annotation says.
 */
export function closedGaps<Gap>(gaps: readonly Gap[], holds: (gap: Gap) => boolean): Gap[] {
  return gaps.filter(holds);
}
