// A page that turned against its visitor. The server puts this in as the document's very first script (see answer.ts),
// and nothing of the page runs before it. Plain, because it goes to the browser as it is.
//
// practice=hostile:listens   notes every event, message and shadow root it can get hold of
// practice=hostile:tampers   replaces the language's and the DOM's own functions as well

const hostile = { heard: [], messages: [], roots: [], leaked: [] };
window.hostile = hostile;

/** Runs `before` with the arguments each time a function is called; what it throws, the caller gets. */
function wrap(object, name, before) {
  const original = object[name];
  object[name] = function wrapped(...given) {
    before(given, this);
    return Reflect.apply(original, this, given);
  };
}

const noted = new WeakSet();
/** Once for each event, whichever listener hears it. */
function note(event, list, said) {
  if (noted.has(event)) return;
  noted.add(event);
  list.push(said);
}

const heardTypes = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'textInput'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'selectionchange'],
];
/** What the page's own scripts posted: libraries try out their schedulers. */
const own = [];
wrap(window, 'postMessage', ([data]) => own.push(JSON.stringify(data)));

function hear(event) {
  const said = JSON.stringify(event.data);
  const at = own.indexOf(said);
  if (at >= 0) own.splice(at, 1);
  else note(event, hostile.messages, `${event.type} ${said}`);
}

for (const target of [window, document]) {
  for (const type of heardTypes) {
    const heard = (event) => note(event, hostile.heard, { type, said: event.key ?? event.data ?? '' });
    target.addEventListener(type, heard, { capture: true, passive: true });
  }
}
for (const type of ['message', 'messageerror']) window.addEventListener(type, hear, true);
// A policy that blocked the extension's frame would tell its address.
window.addEventListener(
  'securitypolicyviolation',
  ({ blockedURI }) => hostile.messages.push(blockedURI),
  true,
);

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

function tamper() {
  const secret = /secret/;
  const look = (given) => {
    for (const one of given)
      if (typeof one === 'string' && secret.test(one)) hostile.leaked[hostile.leaked.length] = one;
  };
  const refuseOurs = (given) => {
    if (given.some((one) => one?.localName === 'repartee-bar')) throw new Error('not in my page');
  };
  const nothing = () => {};
  for (const name of ['map', 'filter', 'push', 'includes', 'join']) wrap(Array.prototype, name, look);
  for (const name of ['split', 'trim', 'slice', 'replace'])
    wrap(String.prototype, name, (_given, self) => look([self]));
  for (const name of ['append', 'prepend']) wrap(Element.prototype, name, refuseOurs);
  for (const name of ['appendChild', 'insertBefore']) wrap(Node.prototype, name, refuseOurs);
  wrap(JSON, 'parse', look);
  wrap(JSON, 'stringify', look);
  wrap(EventTarget.prototype, 'addEventListener', look);
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
    look(given);
    return apply(this, self, given);
  };
}

if (/hostile:tampers/.test(location.search)) {
  tamper();
  // The first of `leaked` is our own, to show that the looking works.
  JSON.stringify('a secret of the page');
}
