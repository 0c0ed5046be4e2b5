import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../data/queries';
import { followColourScheme } from '../state/colourScheme';
import { App } from './App';

followColourScheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  createElement(StrictMode, null, createElement(App, { client: createQueryClient() })),
);
