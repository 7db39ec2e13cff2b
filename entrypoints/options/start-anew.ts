import { render } from 'preact';

/** Loads the page as it is after installing. It is taken down first, so that no typed text asks to be kept. */
export function startAnew(): void {
  const root = document.getElementById('root');
  if (root !== null) render(null, root);
  history.replaceState(null, '', location.pathname);
  location.reload();
}
