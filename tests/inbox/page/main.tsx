import { createRoot } from 'react-dom/client';
import { createOracle } from '../oracle/create-oracle.ts';
import { App } from '../shell/App.tsx';
import { createInbox } from '../state/inbox.ts';
import { installStyles } from '../styles/classes.ts';
import { styleSheet } from '../styles/style-sheet.ts';
import { watchKeys } from '../traps/key-log.ts';
import { setShortcuts } from '../traps/shortcuts.ts';
import { setTripwires } from '../traps/tripwires.ts';
import { fromQuery } from '../variant.ts';

const variant = fromQuery(location.search);
const inbox = createInbox(variant);

// Before React attaches its own listeners: what a later listener stops must be on record.
watchKeys(inbox.log);
setTripwires(inbox.log);
setShortcuts(inbox.log);
window.practice = createOracle(inbox);

document.documentElement.lang = variant.locale.slice(0, 2);
installStyles(styleSheet, variant.seed);

const mount = document.getElementById('mount');
if (mount === null) throw new Error('index.html has no #mount');
createRoot(mount).render(<App inbox={inbox} />);
