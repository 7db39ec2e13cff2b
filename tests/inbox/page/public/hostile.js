// A page that turned against its visitor. The server puts this in as the document's very first script (see answer.ts),
// and nothing of the page runs before it. Plain, because it goes to the browser as it is.
//
// practice=hostile:listens   notes every event, message and shadow root it can get hold of
// practice=hostile:tampers   replaces the language's and the DOM's own functions as well

const hostile = { heard: [], messages: [], roots: [], leaked: [] };
window.hostile = hostile;

const heardTypes = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'textInput'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'selectionchange'],
];
for (const target of [window, document]) {
  for (const type of heardTypes) {
    const note = (event) => hostile.heard.push({ type, said: event.key ?? event.data ?? '' });
    target.addEventListener(type, note, { capture: true, passive: true });
  }
  for (const type of ['message', 'messageerror', 'securitypolicyviolation']) {
    target.addEventListener(
      type,
      (event) => hostile.messages.push(`${type} ${JSON.stringify(event.data)}`),
      true,
    );
  }
}

// Whatever the extension names its element, its class would be ours, and with it the root, also a closed one.
customElements.define(
  'repartee-bar',
  class extends HTMLElement {
    constructor() {
      super();
      hostile.roots.push(String(this.attachInternals().shadowRoot));
    }
  },
);

/** Runs `before` with the arguments each time a function is called; what it throws, the caller gets. */
function wrap(object, name, before) {
  const original = object[name];
  object[name] = function wrapped(...given) {
    before(given, this);
    return Reflect.apply(original, this, given);
  };
}

function tamper() {
  const secret = /secret/;
  const noted = (given) => {
    for (const one of given) if (typeof one === 'string' && secret.test(one)) hostile.leaked.push(one);
  };
  const refuseOurs = (given) => {
    if (given.some((one) => one?.localName === 'repartee-bar')) throw new Error('not in my page');
  };
  const nothing = () => {};
  for (const name of ['map', 'filter', 'push', 'includes', 'join']) wrap(Array.prototype, name, noted);
  for (const name of ['split', 'trim', 'slice', 'replace'])
    wrap(String.prototype, name, (_given, self) => noted([self]));
  for (const name of ['append', 'prepend']) wrap(Element.prototype, name, refuseOurs);
  for (const name of ['appendChild', 'insertBefore']) wrap(Node.prototype, name, refuseOurs);
  wrap(JSON, 'parse', noted);
  wrap(JSON, 'stringify', noted);
  wrap(EventTarget.prototype, 'addEventListener', noted);
  wrap(Promise.prototype, 'then', nothing);
  Element.prototype.attachShadow = () => {
    throw new Error('no shadow here');
  };
  HTMLElement.prototype.showPopover = nothing;
  Document.prototype.elementFromPoint = () => null;
  window.requestIdleCallback = nothing;
  window.IntersectionObserver = class {};
  window.AbortController = class {};
  crypto.randomUUID = () => 'always-the-same';
  for (const name of ['ClipboardEvent', 'DataTransfer', 'KeyboardEvent', 'PointerEvent']) {
    window[name] = class {
      constructor() {
        throw new Error(`no ${name} here`);
      }
    };
  }
  const { MutationObserver: Real } = window;
  window.MutationObserver = class extends Real {
    constructor(callback) {
      super((records, self) =>
        callback(
          records.filter(({ target }) => target !== document.documentElement),
          self,
        ),
      );
    }
  };
  // Last: the others are made with it.
  const { apply } = Reflect;
  Function.prototype.call = function call(self, ...given) {
    noted(given);
    return apply(this, self, given);
  };
}

if (/hostile:tampers/.test(location.search)) tamper();
