/**
 * What a page can do to have a press land in the list that the person does not see, each as a function for the page.
 * They find our element by its name, as a page would.
 */
export const attacks: Record<string, () => void | Promise<void>> = {
  'the host made transparent': () => {
    document.querySelector('repartee-bar')?.setAttribute('style', 'opacity: 0.01 !important');
  },
  'the host put into a transparent body': () => {
    const host = document.querySelector('repartee-bar');
    document.body.style.opacity = '0';
    if (host === null) return;
    // Moves it without loading its frame anew.
    document.body.moveBefore(host, null);
  },
  'the page made transparent, with the host out of the top layer': () => {
    document.documentElement.style.opacity = '0.01';
    document.querySelector<HTMLElement>('repartee-bar')?.hidePopover();
  },
  'the page filtered away': () => {
    document.documentElement.style.filter = 'opacity(0)';
  },
  'the host filtered away': () => {
    document
      .querySelector<HTMLElement>('repartee-bar')
      ?.style.setProperty('filter', 'opacity(0)', 'important');
  },
  'the list clipped to the row that is pressed': () => {
    const host = document.querySelector<HTMLElement>('repartee-bar');
    host?.style.setProperty('clip-path', 'inset(280px -600px -320px -300px)', 'important');
  },
  'the page clipped, with the host out of the top layer': () => {
    document.documentElement.style.clipPath = 'inset(280px 300px 480px 300px)';
    document.querySelector<HTMLElement>('repartee-bar')?.hidePopover();
  },
  'the list moved under the pointer by a transform': () => {
    const host = document.querySelector<HTMLElement>('repartee-bar');
    host?.style.setProperty('transform', 'translate(0, 4px)', 'important');
  },
  'the list made small': () => {
    document.documentElement.style.setProperty('zoom', '0.98');
  },
  'a cover that lets the pointer through': () => {
    const cover = document.createElement('div');
    cover.style.cssText =
      'position: fixed; inset: 0; background: white; pointer-events: none; z-index: 2147483647;';
    document.querySelector<HTMLElement>('repartee-bar')?.hidePopover();
    document.documentElement.append(cover);
  },
  'a popover that lets the pointer through': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none;';
    document.body.append(cover);
    cover.showPopover();
  },
  'a popover in a closed shadow root': () => {
    const holder = document.createElement('div');
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none;';
    holder.attachShadow({ mode: 'closed' }).append(cover);
    document.body.append(holder);
    cover.showPopover();
  },
  'the backdrop of a popover without a size': () => {
    const style = document.createElement('style');
    style.textContent = '#nothing::backdrop { background-image: linear-gradient(white, white) !important; }';
    const nothing = document.createElement('div');
    nothing.id = 'nothing';
    nothing.popover = 'manual';
    document.body.append(style, nothing);
    nothing.showPopover();
  },
  'the pictures of a view transition': () => {
    const style = document.createElement('style');
    style.textContent = `
      ::view-transition { background: white; pointer-events: none; }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 60s; }`;
    document.head.append(style);
    document.startViewTransition?.(() => {});
  },
  'the list moved away and back 100 ms before the press': async () => {
    const host = document.querySelector<HTMLElement>('repartee-bar');
    const before = host?.getAttribute('style') ?? '';
    host?.style.setProperty('top', '300px', 'important');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    host?.setAttribute('style', before);
  },
  'the list moved away and back without a frame in between': () => {
    const host = document.querySelector<HTMLElement>('repartee-bar');
    const before = host?.getAttribute('style') ?? '';
    host?.style.setProperty('opacity', '0', 'important');
    host?.setAttribute('style', before);
  },
  'the list taken out and put in again': () => {
    const host = document.querySelector('repartee-bar');
    host?.remove();
    if (host) document.documentElement.append(host);
  },
};
