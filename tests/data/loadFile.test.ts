import { afterEach, describe, expect, it, vi } from 'vitest';
import { boundaryFileSchema } from '../../src/contract/boundaries';
import { districtFileSchema } from '../../src/contract/siteIndex';
import { LoadError } from '../../src/data/loadError';
import { loadFile } from '../../src/data/loadFile';
import { placeFile } from '../sampleSite';
import { stubData, type Answer } from '../stubData';

const FILE = 'districts/yantian.json';

vi.stubGlobal('document', { baseURI: 'https://example.org/some/path/' });

async function failureOf(answer: Answer): Promise<LoadError> {
  stubData({ [FILE]: answer });
  const error: unknown = await loadFile(
    FILE,
    () => Promise.resolve(districtFileSchema),
    new AbortController().signal,
  ).catch((reason: unknown) => reason);
  if (!(error instanceof LoadError)) throw new Error('expected a LoadError', { cause: error });
  return error;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('loading a data file', () => {
  it('gives what the contract promises', async () => {
    const content = { type: 'FeatureCollection', features: [] };
    stubData({ 'boundaries.json': { content } });
    const signal = new AbortController().signal;
    const load = loadFile('boundaries.json', () => Promise.resolve(boundaryFileSchema), signal);
    await expect(load).resolves.toEqual(content);
  });

  it('says that there was no answer', async () => {
    expect(await failureOf('no network')).toMatchObject({ failure: 'offline', file: FILE });
  });

  it('says which status came instead of the file', async () => {
    expect(await failureOf({ status: 503 })).toMatchObject({
      failure: 'missing',
      detail: 'HTTP 503',
    });
  });

  it('says that there was no answer where the check itself could not be loaded', async () => {
    stubData({ [FILE]: placeFile('yantian', []) });
    const load = loadFile(
      FILE,
      () => Promise.reject(new TypeError('no such chunk')),
      new AbortController().signal,
    );
    await expect(load).rejects.toMatchObject({ failure: 'offline', detail: 'no such chunk' });
  });

  it('says which field breaks the contract', async () => {
    const error = await failureOf({
      content: { ...placeFile('yantian', []).content, district: 'atlantis' },
    });
    expect(error.failure).toBe('breach');
    expect(error.detail).toContain('district');
  });
});
