import { render } from 'preact';
import { i18n } from '#i18n';
import { defineContentScript } from '#imports';
import { Bar } from '../../components/bar/Bar.tsx';
import css from '../../components/bar/bar.css?inline';
import { startPage } from '../../utils/page/start.ts';

export default defineContentScript({
  matches: ['https://business.facebook.com/*', 'https://www.facebook.com/*'],
  // Before every listener of the page, so that no key meant for the panel reaches one of them.
  runAt: 'document_start',
  // WXT would name the extension to the page; quietContext in scripts/build-parts.ts takes the rest of that out.
  noScriptStartedPostMessage: true,
  main() {
    const life = new AbortController();
    startPage(
      document,
      {
        css,
        panelTitle: i18n.t('panel.title'),
        drawBar: (into, model, acts) => render(<Bar model={model} acts={acts} />, into),
        clock: Date.now,
      },
      life.signal,
    );
  },
});
