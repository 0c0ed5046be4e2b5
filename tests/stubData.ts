import { vi } from 'vitest';

/** What a data file answers: its content, a status that is an error, or no answer at all. */
export type Answer = { readonly content: unknown } | { readonly status: number } | 'no network';

/**
 * Puts made-up data files in the place of the network.
 * @param files by path below `data/`; a function is asked anew at every request.
 * @returns the paths asked for so far, in order.
 */
export function stubData(files: Readonly<Record<string, Answer | (() => Answer)>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const path = address.replace(/^.*\/data\//, '');
    asked.push(path);
    const file = files[path] ?? { status: 404 };
    const answer = typeof file === 'function' ? file() : file;
    if (answer === 'no network') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(
      'status' in answer
        ? new Response('', { status: answer.status })
        : new Response(JSON.stringify(answer.content)),
    );
  });
  return asked;
}
