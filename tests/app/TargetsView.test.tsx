import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SAMPLE_DOCUMENTS } from '../sampleSite';
import {
  AIM,
  ALL,
  DONE,
  facet,
  quotations,
  quotes,
  remembered,
  ROAD,
  showTargets,
  TOLD,
} from './showTargets';

const count = () => screen.getByText(/^共 .* 条$|条中的/);
const field = () => screen.findByRole('searchbox', { name: '搜索' });

describe('all statements', () => {
  it('stand there by place, each with its words and source, and are counted', async () => {
    showTargets();
    expect(await screen.findByText('共 4 条')).toBeInTheDocument();
    expect(quotations()).toEqual(quotes(ROAD, DONE, AIM, TOLD));
    const row = screen.getByRole('row', { name: /不少于３０个/ });
    expect(row).toHaveTextContent(/盐田.*区政府自述.*2023.*目标.*不少于 30个.*承诺.*教育/);
    expect(row).toHaveTextContent(/盐田区工作报告（样例）2023-02-01/);
  });

  it('a file that fails says so, with a way to try again', async () => {
    showTargets('', { files: { 'statements.json': { status: 500 } } });
    expect(await screen.findByText('全部条目未能载入')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '重试' })).toBeInTheDocument();
  });
});

describe('the search', () => {
  it.each([
    ['part of a word', '本学', [DONE, AIM]],
    ['digits of the other width', '30个', [AIM]],
    ['a heading', '办好样本', [AIM]],
    ['several words', '盐田　36', [DONE]],
    ['an English name in capitals', 'SAMPLE PLACES', [DONE, AIM]],
  ])('by %s narrows the rows and marks what was found', async (_, typed, found) => {
    showTargets();
    await userEvent.type(await field(), typed);
    await waitFor(() => {
      expect(quotations()).toEqual(quotes(...found));
    });
    expect(count()).toHaveTextContent(`4 条中的 ${found.length} 条`);
    await waitFor(() => {
      expect(remembered()).toEqual({ q: typed });
    });
  });

  it('finds what is typed in traditional characters, and says how', async () => {
    showTargets('&q=樣本學位');
    expect(
      await screen.findByText('没有找到“樣本學位”，已按简体“样本学位”查找。'),
    ).toBeInTheDocument();
    expect(quotations()).toEqual(quotes(DONE, AIM));
  });

  it('marks the document’s own characters', async () => {
    showTargets('&q=30');
    const row = await screen.findByRole('row', { name: /不少于３０个/ });
    expect(within(row).getByText('３０').tagName).toBe('MARK');
  });

  it('is remembered at once when the reader presses Enter, without a step in the history', async () => {
    showTargets();
    const steps = window.history.length;
    await userEvent.type(await field(), '学位{Enter}');
    expect(remembered()).toEqual({ q: '学位' });
    expect(window.history).toHaveLength(steps);
  });

  it('stands in the field when a link brings it, and leaves it with its condition', async () => {
    showTargets('&q=学位');
    expect(await field()).toHaveValue('学位');
    await userEvent.click(screen.getByRole('button', { name: '去掉条件：“学位”' }));
    expect(await field()).toHaveValue('');
    expect(quotations()).toHaveLength(ALL.length);
  });
});

describe('the filters', () => {
  it('say what each value would give: their own choice aside, the others respected', async () => {
    showTargets('&district=yantian&kind=target');
    await screen.findByText('4 条中的 1 条');
    const kind = facet('类别');
    expect(kind.getByRole('radio', { name: '目标 1' })).toBeChecked();
    expect(kind.getByRole('radio', { name: '结果 1' })).not.toBeChecked();
    expect(kind.getByRole('radio', { name: '里程碑 0' })).toBeInTheDocument();
    const place = facet('地点');
    expect(place.getByRole('checkbox', { name: '盐田 1' })).toBeChecked();
    expect(place.getByRole('checkbox', { name: '大鹏 1' })).toBeInTheDocument();
    expect(place.getByRole('checkbox', { name: '罗湖 0' })).toBeInTheDocument();
  });

  it.each([
    ['地点', '罗湖 1', { district: 'luohu' }, [ROAD]],
    ['年份', '2022 年 1', { year: '2022' }, [TOLD]],
    ['类别', '里程碑 1', { kind: 'milestone' }, [ROAD]],
    ['语气', '力争或预期 1', { strength: 'aspired' }, [TOLD]],
    ['谁说的', '市政府 2', { issuer: 'city' }, [ROAD, DONE]],
  ])('%s: a click on %s narrows the rows to its count', async (name, value, address, found) => {
    showTargets();
    await screen.findByText('共 4 条');
    await userEvent.click(facet(name).getByLabelText(value));
    expect(quotations()).toEqual(quotes(...found));
    expect(count()).toHaveTextContent(`4 条中的 ${found.length} 条`);
    expect(remembered()).toEqual(address);
  });

  it.each([
    ['主题', '交通（1）', { theme: 'transport' }, [ROAD]],
    [
      '文件',
      '2022-01-05 · 样本发布者 · 几个区的开年会（样例）（1）',
      { document: SAMPLE_DOCUMENTS.NEWS.id },
      [TOLD],
    ],
  ])('%s: choosing %s narrows the rows to its count', async (name, value, address, found) => {
    showTargets();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name }), value);
    expect(quotations()).toEqual(quotes(...found));
    expect(remembered()).toEqual(address);
  });

  it('join places and years, and are taken back one by one or together', async () => {
    showTargets();
    await screen.findByText('共 4 条');
    await userEvent.click(facet('地点').getByLabelText(/^盐田/));
    await userEvent.click(facet('地点').getByLabelText(/^大鹏/));
    await userEvent.click(facet('年份').getByLabelText(/^2022 年/));
    expect(remembered()).toEqual({ places: 'yantian,dapeng', year: '2022' });
    expect(quotations()).toEqual(quotes(TOLD));
    await userEvent.click(screen.getByRole('button', { name: '去掉条件：2022 年' }));
    expect(quotations()).toEqual(quotes(DONE, AIM, TOLD));
    await userEvent.click(facet('地点').getByLabelText(/^大鹏/));
    expect(remembered()).toEqual({ district: 'yantian' });
    await userEvent.click(screen.getByRole('button', { name: '清除全部条件' }));
    expect(remembered()).toEqual({});
    expect(screen.queryByRole('list', { name: '已选条件' })).not.toBeInTheDocument();
  });

  it('count what the search finds', async () => {
    showTargets('&q=学位');
    expect(await screen.findByText('4 条中的 2 条')).toBeInTheDocument();
    expect(facet('谁说的').getByLabelText('市政府 1')).toBeInTheDocument();
    expect(facet('谁说的').getByLabelText('媒体报道 0')).toBeInTheDocument();
  });

  it('follow a step back in the history', async () => {
    showTargets();
    await screen.findByText('共 4 条');
    await userEvent.click(facet('类别').getByLabelText(/^里程碑/));
    expect(quotations()).toEqual(quotes(ROAD));
    window.history.back();
    await waitFor(() => {
      expect(quotations()).toHaveLength(ALL.length);
    });
  });
});

describe('where nothing is found', () => {
  it('each condition that is in the way can be dropped, with what there is then', async () => {
    showTargets('&district=luohu&kind=outcome&q=样本');
    expect(await screen.findByText('没有条目符合全部条件')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /去掉搜索/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '去掉地点：罗湖（1 条）' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '去掉类别：结果（1 条）' }));
    expect(quotations()).toEqual(quotes(ROAD));
  });

  it('all can be dropped where one is not enough; what is missing is a link away', async () => {
    showTargets('&kind=outcome&q=没有的&theme=health');
    expect(await screen.findByText('没有条目符合全部条件')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '读了哪些文件，还缺什么' })).toHaveAttribute(
      'href',
      expect.stringContaining('view=sources'),
    );
    const [, clear] = screen.getAllByRole('button', { name: '清除全部条件' });
    if (clear) await userEvent.click(clear);
    expect(quotations()).toHaveLength(ALL.length);
  });
});
