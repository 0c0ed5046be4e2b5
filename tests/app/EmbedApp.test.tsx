import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EmbedApp } from '../../src/app/EmbedApp';
import { createQueryClient } from '../../src/data/queries';
import { parseEmbed } from '../../src/features/embed/embedUrl';

function open(search: string) {
  render(
    <EmbedApp
      client={createQueryClient()}
      reading={parseEmbed(search)}
      address={`https://example.org/site/embed.html${search}`}
    />,
  );
}

describe('an embed with a wrong address', () => {
  test('says what is wrong, what would do, and where to get a right one', () => {
    open('?chart=pie&district=yantian');
    expect(screen.getByRole('heading', { name: '这个嵌入地址有误' })).toBeInTheDocument();
    expect(screen.getByText(/chart.*pie.*timeline, themes, pairs/)).toBeInTheDocument();
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/site/');
  });

  test('in the language asked for', () => {
    open('?lang=en');
    expect(screen.getByText(/chart is missing/)).toBeInTheDocument();
  });
});
