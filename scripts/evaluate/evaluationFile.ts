import { existsSync, readFileSync } from 'node:fs';
import { evaluationSchema, type Evaluation } from '../../src/contract/evaluation';
import { checked } from '../publish/conforming';
import type { Fault } from '../read/fault';

const REBUILD = 'write it with npm run build:evaluation, or restore it from version control';

/** An evaluation, or why there is none. */
export interface EvaluationFile {
  readonly evaluation: Evaluation | null;
  /** At least one where there is no evaluation. */
  readonly faults: readonly Fault[];
}

/** @param shown the file's name in messages */
export function readEvaluation(path: string, shown: string): EvaluationFile {
  const failing = (...messages: string[]): EvaluationFile => ({
    evaluation: null,
    faults: messages.map((message) => ({ file: shown, line: null, message, remedy: REBUILD })),
  });
  if (!existsSync(path)) return failing('there is no such file');
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return failing('no valid JSON');
  }
  const { value: evaluation, departures } = checked(evaluationSchema, value);
  return departures ? failing(...departures) : { evaluation, faults: [] };
}
