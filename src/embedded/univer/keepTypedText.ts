import type { Injector } from "@univerjs/core";
import { AfterSpaceCommand, DocAutoFormatService } from "@univerjs/docs-ui";

/** Before all formats of Univer's own, which have none or two digits. */
const first = 1000;

/**
 * Univer's cell editor is that of its documents, which makes a list of what begins with “1. ”, “a) ” or “I. ” and lets the number go: in a cell
 * it would be lost. So nothing becomes of a space but a space.
 */
export function keepTypedText(injector: Injector): void {
  injector.get(DocAutoFormatService).registerAutoFormat({
    id: AfterSpaceCommand.id,
    match: () => true,
    getMutations: () => [],
    priority: first,
  });
}
