/**
 * A task of its own, after what is due already. Not `requestIdleCallback`: a hidden document is hardly ever idle in the
 * browser's eyes, and its timers are slowed down.
 */
export function soon(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}
