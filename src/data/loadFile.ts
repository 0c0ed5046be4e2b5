import type * as z from 'zod/mini';
import { LoadError } from './loadError';

const MAX_FAULTS_TOLD = 3;

/**
 * Fetches one of the built data files and checks it against its schema.
 * @param file path below the data folder, such as `districts/luohu.json`.
 * @param loadSchema brings the schema while the file is on its way: the first paint needs neither.
 * @throws LoadError saying whether the network, the file or its content is at fault.
 */
export async function loadFile<Schema extends z.ZodMiniType>(
  file: string,
  loadSchema: () => Promise<Schema>,
  signal: AbortSignal,
): Promise<z.infer<Schema>> {
  const [content, schema] = await Promise.all([
    fetchContent(file, signal),
    loadSchema().catch((error: unknown) => {
      throw new LoadError('offline', file, messageOf(error));
    }),
  ]);
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .slice(0, MAX_FAULTS_TOLD)
    .map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new LoadError('breach', file, faults.join('; '));
}

async function fetchContent(file: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(dataAddress(file), { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new LoadError('offline', file, messageOf(error));
  });
  if (!response.ok) throw new LoadError('missing', file, `HTTP ${response.status}`);
  return response.json().catch(() => {
    throw new LoadError('breach', file, 'not JSON');
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'no answer';
}

/** Relative to the page, so that the site works below any path. */
function dataAddress(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}data/${file}`, document.baseURI).href;
}
