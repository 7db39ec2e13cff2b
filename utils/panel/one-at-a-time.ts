/** Runs `run` again after the call under way, once for all calls that came meanwhile: never two side by side. */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running = false;
  let wanted = false;
  return async () => {
    wanted = true;
    if (running) return;
    running = true;
    while (wanted) {
      wanted = false;
      await run();
    }
    running = false;
  };
}
