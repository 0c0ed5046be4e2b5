import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { StatementDialog } from '../../../src/features/district/StatementDialog';
import { LanguageContext } from '../../../src/i18n/useText';
import { SAMPLE_DOCUMENTS, sampleTables } from '../../sampleSite';
import { located } from '../sampleStatements';

const shared = { tables: sampleTables(), hasList: true, onShowInList: () => undefined };

describe('the words behind a figure', () => {
  it('stand with the figure, the document, the heading, the line and how the year is known', async () => {
    const onClose = vi.fn();
    render(
      <StatementDialog
        statement={located({
          document: SAMPLE_DOCUMENTS.YANTIAN.id,
          heading: '样本小节',
          line: 77,
          yearStated: true,
        })}
        {...shared}
        hasDistrict
        onClose={onClose}
      />,
    );
    const dialog = within(screen.getByRole('dialog', { name: '原文' }));
    expect(dialog.getByText('“新增样本学位不少于30个”')).toBeInTheDocument();
    expect(dialog.getByText('30')).toBeInTheDocument();
    expect(dialog.getByText('样本小节')).toBeInTheDocument();
    expect(dialog.getByText(/第 77 行/)).toBeInTheDocument();
    expect(dialog.getByText('年份见于原文')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: '关闭' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stand below an English name, which may be composed, as the document has them', () => {
    const statement = located({ indicator: '样本道路(建成)', indicatorEn: 'Sample roads: built' });
    const dialog = (shown: typeof statement) => (
      <LanguageContext value="en">
        <StatementDialog {...shared} statement={shown} hasDistrict onClose={() => undefined} />
      </LanguageContext>
    );
    const { rerender } = render(dialog(statement));
    const phrase = screen.getByText('样本道路（建成）');
    expect(phrase).toHaveAttribute('lang', 'zh');
    expect(phrase.parentElement).toHaveTextContent('The document’s own phrase');
    rerender(dialog({ ...statement, indicatorEn: null }));
    expect(screen.getByText('样本道路（建成）')).toHaveClass('statement-title');
    expect(screen.queryByText(/own phrase/)).not.toBeInTheDocument();
  });

  it('say so when a link names a statement that is not there', () => {
    const { rerender } = render(
      <StatementDialog {...shared} statement={null} hasDistrict onClose={() => undefined} />,
    );
    expect(screen.getByRole('dialog')).toHaveTextContent('找不到这一条');
    rerender(
      <StatementDialog
        {...shared}
        statement={null}
        hasDistrict={false}
        onClose={() => undefined}
      />,
    );
    expect(screen.getByRole('dialog')).toHaveTextContent('没有写明属于哪个区');
  });
});
