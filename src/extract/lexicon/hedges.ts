/** Hedges that reach to the end of their sentence; 「竞争取胜」 and 「预期寿命」 are none, nor is 「争取上级资金」, which obtains. */
export const REACHING =
  '(?<!全)力争|力争(?!创)|(?<!竞|向上)争取(?!上级|资金|债券|补助|专项|指标)|力求|预期(?!寿命)|预计|有望';
/** Those of them that end where a clause announces something of its own: 「鹭湾桥预计6月通车，鲸湾桥将在7月通车」. */
export const EXPECTS = '预计|有望';
/** Verbs that say of their own clause that it is tried: 「争创示范港，新增泊位30个」 tries the title alone. */
export const TRIES = '(?<!已经?)谋划|探索|(?<!竞)争创';
