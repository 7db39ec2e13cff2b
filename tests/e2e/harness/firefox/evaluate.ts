const PENDING = "window[Symbol.for('repartee-harness')]";

/**
 * The body of a WebDriver script that runs a page function. A function that takes longer than a moment is left
 * running under a key, so that other commands can go on; `collectScript` fetches it. The script's own globals live
 * only as long as the script, so the keys hang on the window, under a symbol that no page meets by chance.
 * The answer crosses as JSON text, so that undefined and errors come through.
 */
export function startScript(source: string): string {
  return `
    const [key, graceMs, args] = arguments;
    const answer = ((window, globalThis) => Promise.resolve().then(() => (${source})(...args)))(window, window).then(
      (value) => JSON.stringify({ value }),
      (error) => JSON.stringify({ error: String(error?.stack ? error + '\\n' + error.stack : error) }),
    );
    const pending = (${PENDING} ??= new Map());
    pending.set(key, null);
    answer.then((text) => pending.set(key, text));
    return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, graceMs, null))])
      .then((text) => { if (text !== null) pending.delete(key); return text; });`;
}

/** JSON text, null while the function still runs, or an error when its document is gone. */
export const collectScript = `
  const [key] = arguments;
  const pending = ${PENDING};
  if (!pending?.has(key)) throw new Error('The document went away while the function ran');
  const text = pending.get(key);
  if (text !== null) pending.delete(key);
  return text;`;

export function readAnswer(text: string): unknown {
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== 'object' || answer === null) throw new Error(`Unexpected answer: ${text}`);
  if ('error' in answer) throw new Error(String(answer.error));
  return 'value' in answer ? answer.value : undefined;
}
