import '@fontsource/sarabun/400.css';
import '@fontsource/sarabun/600.css';
import '@fontsource/sarabun/700.css';
import './styles/base.css';
import './styles/bench.css';
import './styles/phone.css';
import './styles/chat.css';
import '@thankamnot/flex-view/flex.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { createSimClient } from './sim/client.ts';

const place = document.getElementById('app');
if (place) render(<App client={createSimClient()} />, place);
