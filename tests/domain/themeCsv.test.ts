import { describe, expect, it } from 'vitest';
import { arrangeSite } from '../../src/domain/siteTables';
import { THEME_COLUMNS, themeCsv } from '../../src/domain/themeCsv';
import { SAMPLE_INDEX, sampleTables } from '../sampleSite';

const rowsOf = (csv: string) => csv.trim().split('\r\n').slice(1);

describe('the CSV of theme shares', () => {
  it('says of every year who speaks, where, and how much text the shares rest on', () => {
    expect(themeCsv(sampleTables(), 'yantian', 'own')).toContain(THEME_COLUMNS.join(','));
    expect(rowsOf(themeCsv(sampleTables(), 'yantian', 'own'))).toEqual([
      'yantian,盐田区,Yantian,2022,,,,,,,,,press-only',
      'yantian,盐田区,Yantian,2023,district,plan,transport,交通,Transport,0.5,9000,2023-02-01-yantian,share',
      'yantian,盐田区,Yantian,2023,district,plan,industry,产业发展,Industry,0.3,9000,2023-02-01-yantian,share',
      'yantian,盐田区,Yantian,2023,district,plan,health,医疗健康,Health,0.2,9000,2023-02-01-yantian,share',
      'yantian,盐田区,Yantian,2024,,,,,,,,,no-source',
    ]);
  });

  it('keeps newspapers apart from a district’s own words', () => {
    expect(rowsOf(themeCsv(sampleTables(), 'yantian', 'press'))[0]).toBe(
      'yantian,盐田区,Yantian,2022,press,news,culture,文化体育,Culture & sport,1,1000,2022-01-05-press,share',
    );
  });

  it('keeps what the city says apart', () => {
    expect(rowsOf(themeCsv(sampleTables(), 'yantian', 'city'))[1]).toBe(
      'yantian,盐田区,Yantian,2023,city,plan,transport,交通,Transport,1,400,2023-03-01-shenzhen,share',
    );
  });

  it('gives no share where the text is too little for one, or of no theme', () => {
    const [text] = SAMPLE_INDEX.emphasis.filter(({ issuer }) => issuer === 'press');
    if (!text) throw new Error('the sample has no newspaper');
    const tables = arrangeSite({ ...SAMPLE_INDEX, emphasis: [{ ...text, chars: 40 }] });
    expect(rowsOf(themeCsv(tables, 'yantian', 'own'))[0]).toBe(
      'yantian,盐田区,Yantian,2022,press,news,culture,文化体育,Culture & sport,,40,2022-01-05-press,too-little',
    );
    expect(rowsOf(themeCsv(sampleTables(), 'dapeng', 'own'))[0]).toBe(
      'dapeng,大鹏新区,Dapeng,2022,press,news,,,,,600,2022-01-05-press,untold',
    );
  });
});
