/** Whether a year has no figure and nothing was read that might tell one. */
export function lacksSource<State extends string>(column: {
  readonly target: State;
  readonly outcome: State;
}): boolean {
  const states: readonly string[] = [column.target, column.outcome];
  return (
    states.includes('no-source') &&
    states.every((state) => state === 'no-source' || state === 'outside')
  );
}
