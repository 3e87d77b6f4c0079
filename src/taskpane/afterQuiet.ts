/** A function that may be called in a burst: `run` follows once, when there has been quiet for the given time. */
export function afterQuiet(milliseconds: number, run: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, milliseconds);
  };
}
