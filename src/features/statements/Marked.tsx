import { findHits } from '../../domain/foldedText';

interface MarkedProps {
  readonly text: string;
  /** What is searched for, folded. */
  readonly words: readonly string[];
}

/** A text with what was searched for marked in it. */
export function Marked({ text, words }: MarkedProps) {
  const hits = findHits(text, words);
  return (
    <>
      {hits.map(({ start, end }, position) => (
        <span key={start}>
          {text.slice(hits[position - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
