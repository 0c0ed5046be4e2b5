import type { SourceFile } from '../../src/extract/pipeline';
import type { Contestant } from './contestants';

/**
 * Processor time of one reading, in seconds, with what the collector of garbage takes on threads of its own:
 * what else the machine runs at the same time does not count.
 */
export function processorTime({ read }: Contestant, documents: readonly SourceFile[]): number {
  const before = process.cpuUsage();
  read(documents);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * Times the contestants in turn, so that a slow spell of the machine hits all of them alike; each reads
 * everything once before, untimed.
 * @returns the processor times of each, in seconds, in the order of the contestants
 */
export function timeInTurn(
  contestants: readonly Contestant[],
  documents: readonly SourceFile[],
  rounds: number,
): number[][] {
  for (const { read } of contestants) read(documents);
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    contestants.forEach((each, index) => times[index]?.push(processorTime(each, documents)));
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('no values to take the median of');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The least value that so large a part of the values does not exceed. @param part 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(Math.ceil(part * sorted.length) - 1, 0)];
  if (value === undefined) throw new Error('no values to take a quantile of');
  return value;
}

export interface Memory {
  /** Highest size of the heap seen after a document, in bytes. */
  readonly heap: number;
  /** Most that the process ever held in memory, in bytes. */
  readonly resident: number;
}

/** Of a process that does nothing else: call it in one of its own. */
export function memoryOf({ read }: Contestant, documents: readonly SourceFile[]): Memory {
  let heap = 0;
  for (const document of documents) {
    read([document]);
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  return { heap, resident: process.resourceUsage().maxRSS * 1024 };
}
