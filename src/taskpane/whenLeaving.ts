/** Calls when the pane is hidden or its page left: it may be gone in a moment, and what was typed with it. */
export function whenLeaving(keep: () => void): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep();
  });
  window.addEventListener("pagehide", keep);
}
