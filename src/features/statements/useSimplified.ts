import { useEffect, useState } from 'react';

const HAN = /\p{Script=Han}/u;

/**
 * What was typed in simplified characters, for those who type traditional ones: the statements stand in
 * simplified script. The converter is loaded when it is first needed.
 * @param isNeeded whether nothing was found as typed.
 * @returns null where that changes nothing, or not yet.
 */
export function useSimplified(typed: string, isNeeded: boolean): string | null {
  const [converted, setConverted] = useState({ typed: '', simplified: '' });
  const asks = isNeeded && HAN.test(typed);

  useEffect(() => {
    if (!asks) return;
    let isStale = false;
    import('../../extract/text/simplify').then(
      ({ simplifyText }) => {
        if (!isStale) setConverted({ typed, simplified: simplifyText(typed) });
      },
      // Not loaded: nothing is found, as without it.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [typed, asks]);

  const { simplified } = converted;
  return asks && converted.typed === typed && simplified !== typed ? simplified : null;
}
