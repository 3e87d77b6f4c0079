import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

// Every browser has these; only the page that the tests imitate lacks them.
Object.assign(globalThis, { MessageChannel, TextDecoder, TextEncoder });

// That page has no canvas either: it says so quietly, as browsers do for a kind of drawing they lack.
HTMLCanvasElement.prototype.getContext = () => null;
