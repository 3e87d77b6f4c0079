/** Excelize has stopped: the Go program panicked and answers no more. */
export class ExcelizePanic extends Error {}

/** Excelize answers errors instead of throwing them; an edit it refuses is a fault of ours, so it must not pass unseen. */
export function succeed<Answer extends { readonly error: string | null }>(
  answer: Answer | undefined,
): Answer {
  if (answer === undefined) throw new ExcelizePanic("Excelize has stopped");
  if (answer.error !== null) throw new Error(`Excelize: ${answer.error}`);
  return answer;
}
