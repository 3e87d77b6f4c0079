import type { EmbeddedExcel } from "./embeddedExcel";
import type { FramePurpose } from "./addInFrames";

// Runs in a frame of the add-in before Microsoft's client: from here on the client finds Excel where it looks for it.
const page = window.parent as unknown as { readonly embeddedExcel?: EmbeddedExcel };
const purpose = window.frameElement?.getAttribute("data-purpose") as FramePurpose | null;
if (purpose !== null) page.embeddedExcel?.hostFor(purpose).installInto(window);
