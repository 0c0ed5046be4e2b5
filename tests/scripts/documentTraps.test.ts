import { describe, expect, it } from 'vitest';
import { judgeTraps, type LabelledFigure, type Trap } from '../../scripts/evaluate/documentTraps';
import type { SiteStatement } from '../../scripts/siteRecord';
import { sampleRecord, sampleStatement } from './sampleRecord';

const trapOf = (quote: string, changes: Partial<Trap> = {}): Trap => ({
  doc: 'yantian',
  line: 7,
  quote,
  reason: 'name',
  ...changes,
});

/** The traps that a record of one statement reports, by their words. */
function reported(
  trap: Trap,
  statement: Partial<SiteStatement>,
  labels: LabelledFigure[] = [],
): string[] {
  const record = sampleRecord({ statements: [sampleStatement(statement)] });
  return judgeTraps([trap], labels, [record]).reported.map((each) => each.trap.quote);
}

const TEN_LAMPS = { quote: '推进“十大灯塔”工程', value: 10, unit: '', bound: 'exact' } as const;

describe('a trap of a document', () => {
  it('is reported where a statement has its figure for a value', () => {
    expect(reported(trapOf('“十大灯塔”工程'), TEN_LAMPS)).toEqual(['“十大灯塔”工程']);
    expect(reported(trapOf('大力推进“十大灯塔”'), TEN_LAMPS)).toHaveLength(1);
  });

  it('is known by its words, whatever marks, width and cut the two quotations have', () => {
    const quote = '渡口客运企业（含年营收２０亿元以上）';
    const threshold = { quote, value: 20, unit: '亿元' };
    expect(reported(trapOf('年营收20亿元以上'), threshold)).toHaveLength(1);
  });

  it('is not reported where the same number is another figure of the line', () => {
    const trap = trapOf('推进“十大灯塔”工程');
    expect(reported(trap, { quote: '新建渡口十座', value: 10, unit: '座' })).toEqual([]);
    const twice = { quote: '推进“十大灯塔”工程，新建渡口10座', value: 10, unit: '座' };
    expect(reported(trap, twice)).toEqual([]);
    expect(reported(trap, { quote: '推进“十大灯塔”工程5项', value: 5, unit: '项' })).toEqual([]);
  });

  it('is looked for in its own line, in its whole document where it names none, in no other', () => {
    const elsewhere = { ...TEN_LAMPS, line: 8 };
    expect(reported(trapOf('“十大灯塔”工程'), elsewhere)).toEqual([]);
    expect(reported(trapOf('“十大灯塔”工程', { line: null }), elsewhere)).toHaveLength(1);
    expect(reported(trapOf('“十大灯塔”工程', { doc: 'dapeng' }), TEN_LAMPS)).toEqual([]);
  });

  it('may go either way where a label takes its figure for a statement', () => {
    const label = { doc: 'yantian', line: 7, quote: '“十大灯塔”', value: 10, unit: null };
    expect(reported(trapOf('“十大灯塔”工程'), TEN_LAMPS, [label])).toEqual([]);
    const ofOther = { ...label, quote: '渡口十座' };
    expect(reported(trapOf('“十大灯塔”工程'), TEN_LAMPS, [ofOther])).toHaveLength(1);
  });

  it('is not looked for where its figure is indefinite', () => {
    const trap = trapOf('“十大灯塔”工程', { reason: 'indefinite' });
    const record = sampleRecord({ statements: [sampleStatement(TEN_LAMPS)] });
    expect(judgeTraps([trap], [], [record])).toEqual({ reported: [], of: 0 });
  });

  it('is no value of a milestone', () => {
    const milestone = { ...TEN_LAMPS, kind: 'milestone', value: null, bound: null } as const;
    expect(reported(trapOf('“十大灯塔”工程'), milestone)).toEqual([]);
  });
});
