import { waitUntil } from '../wait.ts';
import { resultOf, type Session, type Target } from './session.ts';

// Only a system sandbox sees the id by which the browser itself knows the tab.
const idScript = { script: 'return window.browsingContext.id;', args: [], sandbox: 'system' };

const sizeElement = `const [id, width, height] = args;
  const { style } = BrowsingContext.get(id).embedderElement;
  for (const [name, size] of [['width', width], ['height', height]]) {
    for (const bound of ['', 'min-', 'max-']) style.setProperty(bound + name, size + 'px', 'important');
  }`;

/** Sizes the tab's browser element: unlike the window, it may be as narrow as a phone. */
export async function setViewport(
  session: Session,
  target: Target,
  width: number,
  height: number,
): Promise<void> {
  const sizeScript = { script: 'return [innerWidth, innerHeight].join();', args: [] };
  // A new tab may still change its process: then the browser knows it by another id, and it is asked again.
  const sized = async () => {
    const id = resultOf(await session.in(target, 'WebDriver:ExecuteScript', idScript));
    await session.inBrowser(sizeElement, id, width, height);
    return resultOf(await session.in(target, 'WebDriver:ExecuteScript', sizeScript)) === `${width},${height}`;
  };
  await waitUntil(sized, `a viewport of ${width} × ${height}`);
}
