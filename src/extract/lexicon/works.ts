/**
 * What works and buildings are called by, as a part of patterns: what stands before 建成 or 开工 with such an end is
 * built, any other word may be who builds.
 */
export const WORKS =
  '项目|工程|改造|设施|码头|[泊床学车]位|公园|[塔港桥堤馆楼库房桩梯路]|[基泵车]站|(?<!街)道';
