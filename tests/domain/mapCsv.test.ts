import { describe, expect, it } from 'vitest';
import { MAP_COLUMNS, mapCsv } from '../../src/domain/mapCsv';
import { readArea } from '../../src/domain/mapReading';
import { sampleTables } from '../sampleSite';

describe('the CSV of the map', () => {
  it('leaves the value empty where there is no source, and says so', () => {
    const readings = (['yantian', 'luohu'] as const).map((slug) =>
      readArea(sampleTables(), slug, 'industry', 2023),
    );
    expect(mapCsv(readings, 'industry', 2023).trim().split('\r\n')).toEqual([
      MAP_COLUMNS.join(','),
      'yantian,盐田区,Yantian,2023,industry,share,0.3,value,district,9000,1',
      'luohu,罗湖区,Luohu,2023,industry,share,,no-source,,,',
    ]);
  });

  it('gives too little text for a share as a state of its own', () => {
    const little = { chars: 24, issuer: 'press', documents: 1 } as const;
    expect(mapCsv([{ slug: 'futian', state: 'too-little', ...little }], 'health', 2024)).toContain(
      'futian,福田区,Futian,2024,health,share,,too-little,press,24,1',
    );
  });

  it('leaves the count empty where newspapers name no target', () => {
    const reading = readArea(sampleTables(), 'yantian', 'targets', 2022);
    expect(mapCsv([reading], 'targets', 2022)).toContain(
      'yantian,盐田区,Yantian,2022,targets,count,,none-found,press,1000,1',
    );
  });

  it('counts targets of all the years together', () => {
    const reading = readArea(sampleTables(), 'yantian', 'targets', null);
    expect(mapCsv([reading], 'targets', null)).toContain(
      'yantian,盐田区,Yantian,2022-2024,targets,count,7,value,district,9000,1',
    );
  });
});
