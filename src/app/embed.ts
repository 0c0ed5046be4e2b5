import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/embed.css';
import '../styles/print.css';
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../data/queries';
import { parseEmbed } from '../features/embed/parseEmbed';
import { LOCALES } from '../contract/languages';
import { followColourScheme } from '../state/colourScheme';
import { EmbedApp } from './EmbedApp';

const reading = parseEmbed(window.location.search);
// The article's scheme wins over what the reader chose on our own page.
if (reading.state?.scheme) document.documentElement.dataset['theme'] = reading.state.scheme;
else followColourScheme();
document.documentElement.lang = LOCALES[reading.state ? reading.state.lang : reading.lang];

const root = document.getElementById('root');
if (!root) throw new Error('embed.html has no #root');
createRoot(root).render(
  createElement(
    StrictMode,
    null,
    createElement(EmbedApp, {
      client: createQueryClient(),
      reading,
      address: window.location.href,
    }),
  ),
);
