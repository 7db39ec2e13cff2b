import type { Session } from './session.ts';

export async function backgroundRunning(session: Session, extensionId: string): Promise<boolean> {
  const state = await session.inBrowser(
    'return WebExtensionPolicy.getByID(args[0]).extension.backgroundState;',
    extensionId,
  );
  return state !== 'stopped';
}

/** Stops the event page as its idle timer would, also while it is busy. */
export async function killBackground(session: Session, extensionId: string): Promise<void> {
  await session.inBrowser(
    'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ disableResetIdleForTest: true });',
    extensionId,
  );
}

/** As an update does. Firefox starts the content scripts of the new version in the open tabs. */
export async function reloadExtension(session: Session, extensionId: string): Promise<void> {
  await session.inBrowser(
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(args[0])).reload();`,
    extensionId,
  );
}
