const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys on a finding go to the next one. */
export function moveBetween(event: KeyboardEvent): void {
  const { target, key, currentTarget } = event;
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined || !(target instanceof HTMLElement)) return;
  if (!target.matches("[data-place]") || !(currentTarget instanceof HTMLElement)) return;
  const places = [...currentTarget.querySelectorAll<HTMLElement>("[data-place]")];
  const next = places[places.indexOf(target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
