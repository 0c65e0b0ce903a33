/** Plays EventBridge Scheduler: work that is done at once and then again and again, never twice at a time. */

/** Begins; `stop` ends it after the work that is under way. `failed` hears of what `work` threw. */
export function every(ms: number, work: () => Promise<void>, failed: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const round = async (): Promise<void> => {
    await work().catch(failed);
    if (stopped) return;
    timer = setTimeout(() => {
      current = round();
    }, ms);
  };
  let current = round();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
