import type { CheckInput } from "./check";

/** The same function, which works each table out once: several checks ask for the same. */
export function oncePerInput<Answer>(
  compute: (input: CheckInput) => Answer,
): (input: CheckInput) => Answer {
  const known = new WeakMap<CheckInput, { readonly answer: Answer }>();
  return (input) => {
    const found = known.get(input) ?? { answer: compute(input) };
    known.set(input, found);
    return found.answer;
  };
}
