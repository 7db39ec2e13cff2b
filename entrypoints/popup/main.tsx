import { render } from 'preact';
import { uiLanguage } from '../../utils/platform/language.ts';
import { PopupScreen } from './PopupScreen.tsx';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('root');
if (root !== null) render(<PopupScreen />, root);
