import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MAX_LISTED } from '../../src/state/urlState';
import { AIM, DONE, quotations, quotes, remembered, ROAD, showTargets, TOLD } from './showTargets';

const bar = (title: string) => screen.findByRole('region', { name: title });

describe('the reader’s list', () => {
  it('is not there without a statement on it', async () => {
    showTargets('&statement=aim');
    await screen.findByRole('button', { name: '加入清单' });
    expect(screen.queryByRole('region', { name: /我的清单/ })).toBeNull();
  });

  it('takes a statement on and off, says so, and is remembered by the address', async () => {
    const user = userEvent.setup();
    showTargets('&statement=aim&list=told');
    await user.click(await screen.findByRole('button', { name: '加入清单' }));
    expect(await bar('我的清单：2 条')).toBeInTheDocument();
    expect(screen.getByText('已加入清单，共 2 条')).toBeInTheDocument();
    expect(remembered()).toMatchObject({ list: 'told,aim' });
    await user.click(screen.getByRole('button', { name: '移出清单' }));
    expect(await bar('我的清单：1 条')).toBeInTheDocument();
    expect(remembered()).toMatchObject({ list: 'told' });
  });

  it('is looked at alone, without what narrowed the view before, and left again', async () => {
    const user = userEvent.setup();
    showTargets('&list=told,road&issuer=city&q=样本');
    await user.click(within(await bar('我的清单：2 条')).getByRole('button', { name: '只看清单' }));
    expect(quotations()).toEqual(quotes(TOLD, ROAD));
    expect(remembered()).toEqual({ list: 'told,road', only: 'list' });
    await user.click(screen.getByRole('button', { name: '看全部条目' }));
    expect(quotations()).toHaveLength(4);
  });

  it('alone stands in its own order, which the reader may change and take back', async () => {
    const user = userEvent.setup();
    showTargets('&list=told,road,aim&only=list');
    await bar('我的清单：3 条');
    expect(quotations()).toEqual(quotes(TOLD, ROAD, AIM));
    const order = screen.getByRole('combobox', { name: '排序' });
    expect(order).toHaveDisplayValue('按加入先后');
    await user.selectOptions(order, '按地点');
    expect(quotations()).toEqual(quotes(ROAD, AIM, TOLD));
    expect(remembered()).toMatchObject({ sort: 'place' });
    await user.selectOptions(order, '按加入先后');
    expect(quotations()).toEqual(quotes(TOLD, ROAD, AIM));
    expect(remembered()).toEqual({ list: 'told,road,aim', only: 'list' });
  });

  it('alone is one of the conditions, and is taken back there', async () => {
    const user = userEvent.setup();
    showTargets('&list=told&only=list&year=2023');
    const chosen = within(await screen.findByRole('list', { name: '已选条件' }));
    expect(screen.getByRole('button', { name: /^去掉清单：只看我的清单/ })).toBeInTheDocument();
    await user.click(chosen.getByRole('button', { name: '去掉条件：只看我的清单' }));
    expect(remembered()).toEqual({ list: 'told', year: '2023' });
    expect(quotations()).toHaveLength(3);
    expect(screen.getByText('4 条中的 3 条')).toHaveFocus();
  });

  it('emptied, leads the keyboard to the way back', async () => {
    const user = userEvent.setup();
    showTargets('&list=told,aim&only=list');
    await user.click(within(await bar('我的清单：2 条')).getByRole('button', { name: '清空' }));
    expect(remembered()).toEqual({});
    expect(screen.getByText('清单已清空')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '恢复 2 条' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(remembered()).toEqual({ list: 'told,aim', only: 'list' });
    expect(document.body).not.toHaveFocus();
  });

  it('leaves the keyboard to the next statement where one is taken off', async () => {
    const user = userEvent.setup();
    showTargets('&list=told,road,aim&only=list&statement=road');
    await user.click(await screen.findByRole('button', { name: '移出清单' }));
    expect(quotations()).toEqual(quotes(TOLD, AIM));
    expect(remembered()).toEqual({ list: 'told,aim', only: 'list' });
    await waitFor(() => {
      expect(screen.getByRole('button', { name: /样本学位/ })).toHaveFocus();
    });
  });

  it('ends with the last one taken off', async () => {
    const user = userEvent.setup();
    showTargets('&list=aim&only=list&statement=aim');
    await user.click(await screen.findByRole('button', { name: '移出清单' }));
    expect(quotations()).toHaveLength(4);
    expect(remembered()).toEqual({ statement: 'aim' });
  });

  it('gives all its citations in its own order', async () => {
    const user = userEvent.setup();
    showTargets('&list=told,aim', { language: 'en' });
    const list = await bar('My list: 2 statements');
    await user.click(within(list).getByRole('button', { name: 'Copy all citations' }));
    expect(await within(list).findByText('Citations copied')).toBeInTheDocument();
    const [first = '', second = '', ...others] = (await navigator.clipboard.readText()).split('\n');
    expect(others).toEqual([]);
    expect(first).toContain(TOLD.quote);
    expect(second).toContain(AIM.quote);
  });

  it('says how many of a link are not in the data', async () => {
    showTargets('&list=aim,gone,lost');
    expect(await bar('我的清单：3 条')).toHaveTextContent('链接里有 2 条不在现有数据中');
  });

  it('takes no more than an address can hold', async () => {
    const ids = Array.from({ length: MAX_LISTED }, (_, at) => `other-${String(at)}`);
    showTargets(`&statement=${DONE.id}&list=${ids.join(',')}`);
    expect(await screen.findByRole('button', { name: '加入清单' })).toBeDisabled();
    expect(screen.getByText(`清单已满（${String(MAX_LISTED)} 条）`)).toBeInTheDocument();
  });

  it('survives a step back to where it was shorter', async () => {
    const user = userEvent.setup();
    showTargets('&list=told');
    await bar('我的清单：1 条');
    window.history.pushState(null, '', '/?view=targets&list=told&statement=aim');
    act(() => {
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await user.click(await screen.findByRole('button', { name: '加入清单' }));
    window.history.replaceState(null, '', '/?view=targets&list=told');
    act(() => {
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(await bar('我的清单：2 条')).toBeInTheDocument();
    expect(remembered()).toEqual({ list: 'told,aim' });
  });

  it('is one step from where it grows', async () => {
    const user = userEvent.setup();
    showTargets('&statement=aim&issuer=district');
    await user.click(await screen.findByRole('button', { name: '加入清单' }));
    await user.click(screen.getByRole('link', { name: '看清单（1 条）' }));
    expect(remembered()).toEqual({ list: 'aim', only: 'list' });
    expect(quotations()).toEqual(quotes(AIM));
  });
});
