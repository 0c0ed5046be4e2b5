/** The words for building, as parts of patterns; milestoneVerbs.ts lists those that make a milestone. */

/** Work on a thing begins. */
export const BEGUN = '开工|动工';

/** It is built, or in use. */
export const FINISHED = '建成|竣工|完工|投用|投产|通车|开通|启用|开业|开馆|开学|交付|封顶';

/** 「建成后」, 「改扩建投用后」: what follows comes of it. */
export const ONCE_FINISHED =
  '(?:建[成好]|竣工|完工|投用|投产|达产|启用|改?扩建|改造|重建)(?:投用|使用|投产|运营|达产|启用)?后';

/**
 * What works and buildings are called by: what stands before 建成 or 开工 with such an end is built, any other word
 * may be who builds.
 */
export const WORKS =
  '项目|工程|改造|设施|码头|[泊床学车]位|公园|[塔港桥堤馆楼库房桩梯路]|[基泵车]站|(?<!街)道';
