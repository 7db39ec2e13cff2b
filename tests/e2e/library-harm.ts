/** Both run in an extension page while the background is stopped. */

/** As after a crash of the disk: the rows are gone, and a new session of the browser has begun. */
export async function loseReplies(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('main');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('templates', 'readwrite');
  transaction.objectStore('templates').clear();
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
  // Runs in an extension page, where both browsers have `chrome`.
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { clear(): Promise<void> } } };
  };
  await chrome.storage.session.clear();
}

/** As a later version of Repartee would leave the database behind. */
export function makeNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('main', 99);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}
