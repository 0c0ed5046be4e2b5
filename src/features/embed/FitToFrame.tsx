import { useEffect, useRef, useState, type ReactNode } from 'react';

interface FitToFrameProps {
  /** Rows, themes or panels that could be drawn. */
  readonly count: number;
  /** Draws the first so many of them, and says what is left out. */
  readonly children: (first: number) => ReactNode;
}

/**
 * Shows as much as the article's frame has room for: how high a chart becomes depends on how wide the
 * article is, which the snippet cannot know. One row at least, which may scroll.
 */
export function FitToFrame({ count, children }: FitToFrameProps) {
  const content = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState(() => begin(count));

  useEffect(() => {
    const element = content.current;
    if (!element) return;
    let frame = 0;
    const lookSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        // What is still to come has another height: its coming is observed. A map has the height of what holds
        // its place.
        if (element.querySelector('.skeleton:not(.map-skeleton)')) return;
        const isTooHigh = document.documentElement.scrollHeight > window.innerHeight;
        // What was measured is what stood there then, which a later step may have overtaken.
        setSearch((now) => (now === search ? step(now, isTooHigh) : now));
      });
    };
    const startAnew = () => {
      setSearch(begin(count));
      lookSoon();
    };
    lookSoon();
    const observer = new ResizeObserver(lookSoon);
    observer.observe(element);
    window.addEventListener('resize', startAnew);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener('resize', startAnew);
    };
  }, [count, search]);

  return <div ref={content}>{children(search.first)}</div>;
}

/** The search for the most that fits, halving what is left each time. */
interface Search {
  readonly first: number;
  /** The most that was seen to fit, and the least that was seen not to. */
  readonly fits: number;
  readonly fails: number;
}

function begin(count: number): Search {
  return { first: count, fits: 0, fails: count + 1 };
}

/** Once found it stays: a reader who opens a quotation must not lose rows for it. */
function step(now: Search, isTooHigh: boolean): Search {
  if (now.fails - now.fits <= 1) return now;
  const fits = isTooHigh ? now.fits : now.first;
  const fails = isTooHigh ? now.first : now.fails;
  const first = fails - fits <= 1 ? fits : Math.floor((fits + fails) / 2);
  return { first: Math.max(1, first), fits, fails };
}
