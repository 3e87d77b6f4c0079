import { setFlagsFromString } from "node:v8";
import { main } from "./main";

// Excelize runs for a moment only: optimizing its WebAssembly takes longer (3 of 4 seconds) than it saves.
setFlagsFromString("--liftoff-only");

// Whoever reads the answer may stop early (`| head`); that is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
    return Buffer.concat(chunks);
  },
}).then((status) => {
  process.exitCode = status;
});
