import { describe, expect, it } from 'vitest';
import { statementsOf } from './readClause';

/** Text of a plan → its milestones, by object and verb. */
const CASES: readonly (readonly [text: string, ...named: string[]])[] = [
  // What comes of the completion goes with its verb.
  ['力争鹭湾隧道通车运行。', '鹭湾隧道(通车)'],
  ['确保鲸湾船厂四期、海鸥电池等项目投产达效。', '鲸湾船厂四期、海鸥电池等项目(投产)'],
  ['推动鲸湾船厂项目竣工达产。', '鲸湾船厂项目(竣工)'],
  ['推动鲸湾大桥开工、鹭湾隧道通车运行。', '鲸湾大桥(开工)', '鹭湾隧道(通车)'],
  ['确保鲸湾船厂四期达产达效。'],
  ['完成鲸湾水利枢纽工程并实现供水。', '鲸湾水利枢纽工程(完成)'],
  // A part of a place says nothing without it.
  ['海鸥新城启动核心区建设。', '海鸥新城核心区建设(启动)'],
  ['海鸥区启动海堤改造工程。', '海堤改造工程(启动)'],
  // What pushes is none of the name.
  ['加快推进鲸湾路建设，力争明年6月底前通车。', '鲸湾路(通车)'],
  ['率先建成渔业治理现代化示范市。', '渔业治理现代化示范市(建成)'],
  ['不仅将开工建设鲸湾至鹭湾段，还将新建海堤。', '鲸湾至鹭湾段(开工建设)'],
  ['鱼饲料年产12万吨的鹭湾基地开工。', '鹭湾基地(开工)'],
  // What follows once it is done is not done by then.
  ['建成后渔村至鲸湾全程高速。'],
  ['建成后勤保障码头。', '后勤保障码头(建成)'],
];

describe('the names of milestones', () => {
  it.each(CASES)('%s', (text, ...named) => {
    expect(
      statementsOf(text)
        .filter(({ kind }) => kind === 'milestone')
        .map(({ indicator }) => indicator),
    ).toEqual(named);
  });
});
