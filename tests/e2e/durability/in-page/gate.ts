interface Runtime {
  sendMessage(...message: unknown[]): Promise<unknown>;
  /** The real one, while the gate is shut. */
  sendMessageLater?: Runtime['sendMessage'];
}

/** From now on nothing that this page asks leaves it, repetitions included; askers wait for good. */
export function shutGate(): void {
  const runtime = usedRuntime();
  if (runtime.sendMessageLater !== undefined) return;
  runtime.sendMessageLater = runtime.sendMessage;
  runtime.sendMessage = () => new Promise(() => {});
}

export function openGate(): void {
  const runtime = usedRuntime();
  if (runtime.sendMessageLater === undefined) throw new Error('The gate is open already.');
  runtime.sendMessage = runtime.sendMessageLater;
  delete runtime.sendMessageLater;
}

/** The object that the extension itself asks through: Firefox has a second one under the other name. */
function usedRuntime(): Runtime {
  const { browser, chrome } = globalThis as unknown as Record<string, { runtime: Runtime } | undefined>;
  const { runtime } = browser ?? chrome ?? {};
  if (runtime === undefined) throw new Error('This is no page of an extension.');
  return runtime;
}
