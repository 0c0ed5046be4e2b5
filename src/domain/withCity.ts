/** What is shown of the districts, and last what is shown of the city, where there is any. */
export function withCity<Shown>(model: {
  readonly districts: readonly Shown[];
  readonly city: Shown | null;
}): readonly Shown[] {
  return model.city === null ? model.districts : [...model.districts, model.city];
}
