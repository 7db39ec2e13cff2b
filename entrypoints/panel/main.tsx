import { render } from 'preact';
import { uiLanguage } from '../../utils/platform/language.ts';
import { PanelScreen } from './PanelScreen.tsx';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('root');
if (root !== null) render(<PanelScreen />, root);
