import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DISTRICT_SLUGS, type DistrictSlug } from '../../../src/contract/places';
import { readArea } from '../../../src/domain/mapReading';
import { DistrictList } from '../../../src/features/map/DistrictList';
import { textSubject } from '../../../src/features/map/textSubject';
import { textIn } from '../../../src/i18n/text';
import { stubMedia } from '../../components/browserStubs';
import { sampleTables } from '../../sampleSite';

const subject = textSubject({
  readings: DISTRICT_SLUGS.map((slug) => readArea(sampleTables(), slug, 'transport', 2023)),
  measure: 'transport',
  year: 2023,
  text: textIn('zh'),
  count: String,
});

function setUp(selected: DistrictSlug | null = null) {
  const onSelect = vi.fn<(slug: DistrictSlug | null) => void>();
  const onHover = vi.fn<(slug: DistrictSlug | null) => void>();
  render(
    <DistrictList
      subject={subject}
      selected={selected}
      hovered={null}
      onSelect={onSelect}
      onHover={onHover}
    />,
  );
  return { onSelect, onHover, user: userEvent.setup(), field: screen.getByRole('combobox') };
}

const names = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('the list of districts', () => {
  it('says each district’s value, and "no source" where nothing was read', () => {
    setUp();
    expect(names()).toHaveLength(11);
    expect(screen.getByRole('option', { name: /盐田区/ })).toHaveTextContent('50%');
    expect(screen.getByRole('option', { name: /罗湖区/ })).toHaveTextContent('无来源');
    expect(screen.getByRole('option', { name: /罗湖区/ })).not.toHaveTextContent('0%');
  });

  it('selects by keyboard alone: type, arrow down, Enter', async () => {
    const { user, field, onSelect, onHover } = setUp();
    await user.tab();
    expect(field).toHaveFocus();
    await user.keyboard('long');
    expect(names()).toHaveLength(2);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(onHover).toHaveBeenLastCalledWith('longhua');
    const active = field.getAttribute('aria-activedescendant');
    expect(screen.getByRole('option', { name: /龙华区/ })).toHaveAttribute('id', active);
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('longhua');
  });

  it('takes the first match on Enter, and nothing when nothing is typed', async () => {
    const { user, field, onSelect } = setUp();
    await user.click(field);
    await user.keyboard('{Enter}');
    expect(onSelect).not.toHaveBeenCalled();
    await user.keyboard('坪{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('pingshan');
  });

  it('says that no district has the name typed', async () => {
    const { user, field } = setUp();
    await user.type(field, '北京');
    expect(names()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('北京');
    await user.keyboard('{Escape}');
    expect(names()).toHaveLength(11);
  });

  it('shows which district is selected and clears it', async () => {
    const { user, onSelect } = setUp('yantian');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('盐田区');
    await user.click(screen.getByRole('button', { name: '清除选择' }));
    expect(screen.getByRole('combobox')).toHaveFocus();
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('selects by pointer', async () => {
    const { user, onSelect } = setUp();
    await user.click(within(screen.getByRole('listbox')).getByText('大鹏新区'));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('dapeng');
  });
});

describe('the list of districts on a wide page', () => {
  it('always stands open, with nothing to fold it', () => {
    const { field } = setUp();
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('listbox')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('the list of districts on a narrow page', () => {
  beforeEach(() => {
    stubMedia('max-width');
  });

  it('is told as folded while it is, and as open once it is opened', async () => {
    const { user, field } = setUp();
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { expanded: false }));
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('listbox')).toBeVisible();
  });

  it('folds when a district is chosen, and shows what is typed next', async () => {
    const { user, field, onSelect } = setUp();
    await user.click(field);
    await user.keyboard('坪{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('pingshan');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('龙');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(names()).toHaveLength(2);
  });
});
