import { expect, test } from 'vitest';
import { frameOfStatements } from '../../src/components/frameOfStatements';
import { summary } from '../features/sampleStatements';

const own = summary();
const chart = {
  documents: [own, summary({ id: 'another' })],
  cited: [own.id, own.id],
  embedAddress: () => 'https://example.org/embed.html?chart=pairs',
  title: () => '样本表',
  height: 400,
  file: 'sample.csv',
  csv: () => 'a\r\n',
};

test('a chart names the documents that it quotes, each once, and can be taken along', () => {
  expect(frameOfStatements(chart)).toMatchObject({
    documents: [own],
    embed: { address: chart.embedAddress, height: 400 },
    download: { file: 'sample.csv' },
  });
});

test('a chart that stands alone names its documents and offers nothing else', () => {
  expect(frameOfStatements({ ...chart, embedAddress: null })).toEqual({ documents: [own] });
});

test('an empty chart has no sources to name and nothing to take along', () => {
  expect(frameOfStatements({ ...chart, cited: [] })).toEqual({ documents: null });
});
