/**
 * Where a key leads in a list of options: arrows step and wrap round, Home and End jump.
 * @returns undefined for keys that do not move.
 */
export function stepThrough<Option>(
  options: readonly Option[],
  current: Option | null,
  key: string,
): Option | undefined {
  const last = options.length - 1;
  const position = current === null ? -1 : options.indexOf(current);
  switch (key) {
    case 'ArrowDown':
      return options[position >= last ? 0 : position + 1];
    case 'ArrowUp':
      return options[position <= 0 ? last : position - 1];
    case 'Home':
      return options[0];
    case 'End':
      return options[last];
    default:
      return undefined;
  }
}
