/** Whole numbers from 0 to below a limit, as if drawn by lot; the same ones for the same seed. */
export type Below = (limit: number) => number;

/** Park and Miller's generator. */
export function seeded(seed: number): Below {
  let state = seed + 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
