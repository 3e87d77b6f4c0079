import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

// Every browser has these; only the page that the tests imitate lacks them.
Object.assign(globalThis, { MessageChannel, TextDecoder, TextEncoder });
