import { describe, expect, it } from 'vitest';
import { linkRecords } from '../../../scripts/link/link';
import { siteRecordsOf } from '../../../scripts/siteRecord';
import { recordOf } from '../../extract/readClause';

/** How a sentence of a plan for 2024 and one of the report a year later are put beside each other. */
function pairsOf(planned: string, reported: string) {
  const records = [
    recordOf(planned),
    recordOf(reported, { planYear: 2025, part: 'review', text: reported }),
  ];
  return linkRecords(siteRecordsOf(records)).pairs.pairs.map(({ match, met }) => ({ match, met }));
}

describe('what is done in one sentence is not what is done in the other', () => {
  it.each([
    ['购置老旧渔船30艘。', '拆除老旧渔船30艘。'],
    ['购置老旧渔船30艘。', '更换老旧渔船30艘。'],
    ['拆除临街广告牌300块。', '安装临街广告牌300块。'],
    ['签订海域租赁协议20份。', '移交海域租赁协议20份。'],
    ['签约海洋观测项目群12个。', '建成海洋观测项目群12个。'],
    ['招录海岸救生员80名。', '表彰海岸救生员80名。'],
    ['培训海岸救生员80名。', '新增海岸救生员80名。'],
    ['配租海景公寓500套。', '配售海景公寓500套。'],
    ['排查渔港隐患60处。', '消除渔港隐患60处。'],
    ['筹集渔业补贴2亿元。', '发放渔业补贴2亿元。'],
    ['偿还渔业贷款2亿元。', '发放渔业贷款2亿元。'],
    ['减免渔港租金2亿元。', '拨付渔港租金2亿元。'],
  ])('%s %s', (planned, reported) => {
    expect(pairsOf(planned, reported)).toEqual([]);
  });
});

describe('what is done is the same, in one verb or two', () => {
  it.each([
    ['购置老旧渔船30艘。', '购置老旧渔船31艘。'],
    ['拆除临街广告牌300块。', '清拆临街广告牌310块。'],
    ['签订海域租赁协议20份。', '签订海域租赁协议21份。'],
    ['招聘海岸救生员80名。', '招录海岸救生员81名。'],
    ['优化调整环岛公交线路6条。', '调整环岛公交线路7条。'],
  ])('%s %s', (planned, reported) => {
    expect(pairsOf(planned, reported)).toMatchObject([{ match: 'exact' }]);
  });
});
