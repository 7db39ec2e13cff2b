// What runs in pages of the extension. Bundled as a whole: see ../in-page.ts.
export { askAnything, askOnce } from './ask.ts';
export { countSoFar, repeatWrites, runClients, writesSoFar } from './clients.ts';
export { leaveDatabase, readDatabase } from './databases.ts';
export { dumpStores } from './dump.ts';
export { openGate, shutGate } from './gate.ts';
export { countReplies, importOnce, timeImport } from './imports.ts';
export { spoilNewestBackup } from './mirror.ts';
