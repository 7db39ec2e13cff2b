import { defineBackground } from '#imports';
import { startBackground } from '../utils/background/start.ts';

export default defineBackground(() => startBackground(Date.now));
