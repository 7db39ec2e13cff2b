import { render } from 'preact';
import { uiLanguage } from '../../utils/platform/language.ts';
import { OptionsScreen } from './OptionsScreen.tsx';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('root');
if (root !== null) render(<OptionsScreen />, root);
