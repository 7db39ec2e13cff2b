import { IDBFactory } from 'fake-indexeddb';
import { storeSuite } from './contract-suite.ts';
import { newProfile, type Profile, start } from './library.ts';

let profile: Profile;

storeSuite('a database', {
  async open(now) {
    profile = newProfile();
    return start(profile, { now }).store;
  },
  reopen: async (now) => start(profile, { now }).store,
});

/** As Firefox does that never remembers history. */
class RefusingFactory extends IDBFactory {
  override open(): never {
    throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
  }
}

storeSuite('the extension’s own storage, where databases are refused', {
  async open(now) {
    profile = { ...newProfile(), databases: new RefusingFactory() };
    return start(profile, { now }).store;
  },
  reopen: async (now) => start(profile, { now }).store,
});
