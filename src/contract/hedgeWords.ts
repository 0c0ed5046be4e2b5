/**
 * Words that make a target an aspiration, as parts of patterns: the rules read them, and the page shows which
 * one a quotation holds.
 */

/** Hedges that reach to the end of their sentence; 「竞争取胜」 and 「预期寿命」 are none, nor is 「争取上级资金」, which obtains. */
export const HEDGES =
  '力争(?!创)|(?<!竞|向上)争取(?!上级|资金|债券|补助|专项|指标)|力求|预期(?!寿命)|预计|有望|奋斗目标';
/** What the heading of a list makes of all that stands in it: 「主要预期目标」. */
export const OF_EXPECTED_LIST = '预期';

/** Whether a figure is an aspiration only as one of a list of what is expected. */
export function isExpectedByList({
  hedge,
  quote,
}: {
  readonly hedge?: string | null | undefined;
  readonly quote: string;
}): boolean {
  return hedge === OF_EXPECTED_LIST && !quote.includes(OF_EXPECTED_LIST);
}

/** Those of them that end where a clause announces something of its own: 「鹭湾桥预计6月通车，鲸湾桥将在7月通车」. */
export const EXPECTS = '预计|有望';
/** Verbs that say of their own clause that it is tried: 「争创示范港，新增泊位30个」 tries the title alone. */
export const TRIES = '谋划|探索|(?<!竞)争创';
