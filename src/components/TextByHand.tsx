import { useEffect, useId, useRef } from 'react';

interface TextByHandProps {
  readonly label: string;
  readonly content: string;
}

/** Text ready to be copied by hand: selected as soon as it stands there. */
export function TextByHand({ label, content }: TextByHandProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.select();
  }, [content]);
  return (
    <span className="chart-frame-code">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={4} value={content} />
    </span>
  );
}
