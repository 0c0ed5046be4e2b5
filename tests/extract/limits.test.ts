import { describe, expect, it } from 'vitest';
import { readText } from '../../src/extract/text/readText';
import { extractDocument } from '../../src/extract/pipeline';
import { figuresIn, statementsOf } from './readClause';

const FILLING =
  '渔民出海捕鱼渔船进港卸货海鸥绕岸飞翔潮水涨落灯塔长明渔歌互答海风拂面浪花拍岸渔网高挂';

/** Words of so many characters that end in these. */
function ofLength(length: number, end: string): string {
  return FILLING.repeat(2).slice(0, length - end.length) + end;
}

/** How firmly a target under a heading is put: under one of what is expected it is aspired. */
function strengthUnder(heading: string): unknown {
  const { statements } = extractDocument({
    file: 'made-up.txt',
    text: `盐田区2024年渔港工作计划\n2024年2月1日\n${heading}\n新增泊位30个。\n`,
    sha256: 'ab'.repeat(32),
    sidecar: {},
  });
  return statements[0]?.strength;
}

/** Limits that tell one thing from another: a text just inside, and one just outside. */
describe('a limit', () => {
  it('of a name: a longer run in quotation marks is speech', () => {
    expect(figuresIn(`办好“${ofLength(24, '新增泊位30个')}”。`)).toEqual([]);
    expect(figuresIn(`办好“${ofLength(25, '新增泊位30个')}”。`)).toEqual(['30个']);
  });

  it('of what divides a plan: more of them are counted', () => {
    expect(figuresIn('坚持20个“不动摇”。')).toEqual([]);
    expect(figuresIn('建好21个“小渔园”。')).toEqual(['21个']);
  });

  it.each([
    ['渔歌剧场', 99, 100],
    ['体育场', 999, 1000],
  ])('of how many %s a plan builds: more are the seats of one', (hall, fewer, more) => {
    expect(figuresIn(`建成${String(fewer)}座${hall}。`)).toEqual([`${String(fewer)}座`]);
    expect(figuresIn(`建成${String(more)}座${hall}。`)).toEqual([]);
  });

  it('of a heading without a number: a longer line is a sentence', () => {
    expect(strengthUnder(ofLength(34, '主要预期目标'))).toBe('aspired');
    expect(strengthUnder(ofLength(35, '主要预期目标'))).toBe('committed');
  });

  it('of a heading with a number', () => {
    expect(strengthUnder(`一、${ofLength(60, '主要预期目标')}`)).toBe('aspired');
    expect(strengthUnder(`一、${ofLength(61, '主要预期目标')}`)).toBe('committed');
  });

  it('of lines by which a page’s width is told', () => {
    const page = (lines: number) => Array.from({ length: lines }, () => ofLength(24, '，渔港更'));
    expect(readText(page(11).join('\n')).lines).toHaveLength(11);
    expect(readText(page(12).join('\n')).lines).toHaveLength(1);
  });

  it('of how far a review looks back', () => {
    const [statement] = statementsOf('2019年渔港吞吐量900万吨。', { part: 'review' });
    expect(statement).toMatchObject({ kind: 'outcome', year: 2019 });
  });
});
