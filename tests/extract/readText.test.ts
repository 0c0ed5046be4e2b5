import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOffset } from '../../src/extract/text/mappedText';
import { readText } from '../../src/extract/text/readText';
import { slipOneByte } from './slipOneByte';

const linesOf = (source: string) => readText(source).lines.map(({ line, text }) => [line, text]);
const textsOf = (source: string) => readText(source).lines.map(({ text }) => text);

describe('front matter', () => {
  it('is read as fields and is no text; lines keep their number in the source', () => {
    const source = '---\ntitle: 海鸥报\ndate: 2024-05-06\n---\n新增海堤5公里。';
    const { frontMatter } = readText(source);
    expect(frontMatter.get('title')).toBe('海鸥报');
    expect(frontMatter.get('date')).toBe('2024-05-06');
    expect(linesOf(source)).toEqual([[5, '新增海堤5公里。']]);
  });

  it.each([
    ['that never ends', '---\ntitle: 海鸥报\n新增海堤5公里。'],
    ['that is no YAML', '---\ntitle: [海鸥\n---\n新增海堤5公里。'],
  ])('%s is left in the text', (_name, source) => {
    expect(readText(source).frontMatter.size).toBe(0);
    expect(textsOf(source)).toContain('新增海堤5公里。');
  });
});

describe('markup', () => {
  it('several paragraphs of one line of HTML are told apart, each with its line', () => {
    const source = '<p>海堤5公里。</p><p>浮标6个。</p>\n <p><strong>盐田</strong></p>';
    expect(linesOf(source)).toEqual([
      [1, '海堤5公里。'],
      [1, '浮标6个。'],
      [2, '盐田'],
    ]);
    expect(readText(source).lines.map(({ emphasised }) => emphasised)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('entities are decoded, scripts and styles dropped', () => {
    const source =
      '<p>渔港&ldquo;新&rdquo;貌&nbsp;&amp;&#x6d77;风</p><script>var 海堤 = "9公里";</script><style>p{}</style>';
    expect(textsOf(source)).toEqual(['渔港“新”貌\u00a0&海风']);
  });

  it('a sign that opens no tag stays text', () => {
    expect(textsOf('<p>能耗 < 5吨，产值 > 6亿元</p>')).toEqual(['能耗 < 5吨，产值 > 6亿元']);
    expect(textsOf('海堤 < 5公里')).toEqual(['海堤 < 5公里']);
  });

  it('Markdown marks are taken off and remembered as emphasis', () => {
    const source = '## 渔港更新\n**护好海堤**\n**护好海堤。**新增浮标6个。';
    const { lines } = readText(source);
    expect(lines.map(({ text, emphasised }) => [text, emphasised])).toEqual([
      ['渔港更新', true],
      ['护好海堤', true],
      ['护好海堤。新增浮标6个。', false],
    ]);
  });

  it('a link keeps its words', () => {
    expect(textsOf('见[渔港名录](https://example.org/a)。')).toEqual(['见渔港名录。']);
  });
});

describe('line ends', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s: lines are counted as in the source, blank ones too', (_name, end) => {
    expect(linesOf(['海堤5公里。', '', '浮标6个。'].join(end))).toEqual([
      [1, '海堤5公里。'],
      [3, '浮标6个。'],
    ]);
  });

  it('a byte order mark is no text', () => {
    expect(linesOf('\uFEFF海堤5公里。')).toEqual([[1, '海堤5公里。']]);
    expect(readText('\uFEFF---\ntitle: 海鸥报\n---\n海堤').frontMatter.get('title')).toBe('海鸥报');
  });
});

describe('pronunciation glosses', () => {
  it('are stripped and counted, with and without a tone in a glossed text', () => {
    const { lines, repairs } = readText('渔(yú)港的(de)新(xīn)堤');
    expect(lines[0]?.text).toBe('渔港的新堤');
    expect(repairs.glosses).toBe(3);
  });

  it.each(['推广渔港(app)小程序', '渔港(de)标牌', '渔港(GDP)核算', '渔港（yú）名'])(
    '%s has none',
    (source) => {
      expect(readText(source).repairs.glosses).toBe(0);
      expect(textsOf(source)).toEqual([source]);
    },
  );
});

describe('traditional script', () => {
  it('is simplified and counted', () => {
    const { lines, repairs } = readText('龍崗區擴建漁港護欄，優化營商環境。');
    expect(lines[0]?.text).toBe('龙岗区扩建渔港护栏，优化营商环境。');
    expect(repairs.converted).toBeGreaterThanOrEqual(9);
  });

  it('a single traditional character does not make a text traditional', () => {
    const source = `${'渔港更新持续推进，海堤修复稳步开展，'.repeat(6)}龍舟竞渡。`;
    expect(readText(source).repairs.converted).toBe(0);
    expect(textsOf(source)).toEqual([source]);
  });
});

describe('runs of GBK that were decoded one byte off', () => {
  /** Enough plain text around the run to know its words and the script. */
  const plain = '海堤巡护工程继续推进，渔港管理办法修订完成，渔村面貌稳步改善。'.repeat(4);

  it('are read again where they read as Chinese', () => {
    const slipped = slipOneByte('　（三）海堤巡护工程');
    expect(slipped).not.toContain('海堤');
    const { lines, repairs } = readText(`${plain}\n${slipped}\n${plain}`);
    expect(repairs.redecoded).toBe(1);
    expect(lines[1]?.text).toMatch(/^（三）海堤巡护/);
    expect(lines[0]?.text).toBe(plain);
  });

  it('are read up to a letter that is half a character', () => {
    // 辦 ends in the byte of a k.
    const source = '　（六）堅持多辦漁村實事';
    const slipped = slipOneByte(source);
    expect(slipped).toContain('k');
    const { lines } = readText(`${plain}坚持\n${slipped}\n${plain}`);
    expect(lines[1]?.text).toMatch(/^（六）堅持多辦漁村/);
  });

  it('give at least the number of a heading whose words the text does not attest', () => {
    const { lines } = readText(`${plain}\n${slipOneByte('　（五）鲸豚救护网络')}\n${plain}`);
    expect(lines[1]?.text).toMatch(/^（五）/);
  });

  it('are left and listed where they do not read as Chinese', () => {
    const { damaged, lines, repairs } = readText(`${plain}\n海堤鎸囧锟?15项\n${plain}`);
    expect(repairs.redecoded).toBe(0);
    expect(lines[1]?.text).toBe('海堤鎸囧锟?15项');
    expect(damaged).toHaveLength(1);
    expect(damaged[0]).toMatchObject({ line: 2 });
    expect(damaged[0]?.text).toContain('锟?15项');
  });
});

describe('damaged places', () => {
  it.each([
    ['新增泊位?20个', 1],
    ['新增泊位\uFFFD20个', 1],
    // What a slipped byte garbles stands behind the mark.
    ['建成渔港?!癷鲸湾', 1],
    ['海鸥?;▓@码头', 1],
    ['怎样建好渔港?', 0],
    ['怎样建好渔港?(上)', 0],
    ['怎样建好渔港？', 0],
  ])('%s: %d', (source, places) => {
    expect(readText(source).damaged).toHaveLength(places);
  });
});

describe('the way back to the source', () => {
  const sources = fc
    .array(
      fc.constantFrom(
        ...[
          '渔(yú)',
          '<p>',
          '</p>',
          '<br>',
          '&amp;',
          '**',
          '##',
          '\n',
          '\r\n',
          '龍',
          '崗',
          '港',
          '５',
          '12',
        ],
        ...['?。', '\uFFFD', '😀', ' ', '《', '“', '<', '>', '---\n', '浮標', '發', '面'],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it.each([
    ['any text', fc.string({ unit: 'binary' })],
    ['markup, glosses and both scripts', sources],
  ] as const)('every unit of %s maps to an offset inside its line', (_name, texts) => {
    fc.assert(
      fc.property(texts, (source) => {
        const sourceLines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
        for (const { line, text, folded, runs } of readText(source).lines) {
          expect(folded).toHaveLength(text.length);
          const offsets = Array.from(text, (_unit, index) => sourceOffset({ runs }, index));
          const length = sourceLines[line - 1]?.length ?? 0;
          expect(offsets.filter((offset) => offset < 0 || offset >= length)).toEqual([]);
        }
      }),
    );
  });

  it('leads past the marks of a tag that never closes', () => {
    const source = '<p><?。\n浮标6个';
    const line = readText(source).lines.at(-1);
    if (!line) throw new Error('no line was read');
    expect(source.split('\n')[line.line - 1]?.[sourceOffset(line, 0)]).toBe('浮');
  });

  it('gives what follows a tag that is broken over lines to its own line', () => {
    const { lines } = readText('<p>渔港<b\n>浮标</b></p>');
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [1, '渔港'],
      [2, '浮标'],
    ]);
  });

  it('leads from a simplified, gloss-free figure to where it stands', () => {
    const source = '<p>擴(kuò)建渔(yú)港，浮標6個</p>';
    const [line] = readText(source).lines;
    if (!line) throw new Error('no line was read');
    expect(source[sourceOffset(line, line.text.indexOf('6'))]).toBe('6');
  });
});
