import type { init, OpenReader } from "excelize-wasm";
import { gunzipSync } from "fflate";

/** The Excelize library, running. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** A workbook opened by Excelize. */
export type ExcelizeFile = ReturnType<typeof OpenReader>;

interface GoProgram {
  readonly importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

interface GoGlobals {
  Go: new () => GoProgram;
  excelize: Excelize;
}

const wasmName = "excelize.wasm.gz";
let loading: Promise<Excelize> | null = null;

/**
 * Starts Excelize once per process (about half a second). `source` is where its compressed WebAssembly lies: a URL in the browser, a path in Node;
 * without it Node looks beside the running script and in node_modules, a page beside itself. Later calls answer the same instance.
 */
export function loadExcelize(source?: string): Promise<Excelize> {
  loading ??= start(source).catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

/** Starts afresh next time: after a panic the Go program answers no more. */
export function forgetExcelize(): void {
  loading = null;
}

/**
 * The library's own `init` builds its imports from text, which content security policies and test sandboxes forbid;
 * these are the same steps with the bytes in hand.
 */
async function start(source: string | undefined): Promise<Excelize> {
  const compressed = isNode() ? await readInNode(source) : await fetchBytes(source ?? wasmName);
  await import("excelize-wasm");
  const globals = globalThis as unknown as GoGlobals;
  const program = new globals.Go();
  globals.excelize = {} as Excelize;
  const wasm = isGzip(compressed) ? gunzipSync(compressed) : compressed;
  const { instance } = await WebAssembly.instantiate(
    wasm as Uint8Array<ArrayBuffer>,
    program.importObject,
  );
  // The promise ends only when the program does, which is when it has panicked.
  void program.run(instance).then(forgetExcelize, forgetExcelize);
  return globals.excelize;
}

function isNode(): boolean {
  return typeof process === "object" && "node" in process.versions;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function readInNode(source: string | undefined): Promise<Uint8Array> {
  if (source !== undefined && /^(https?|data|blob):/.test(source)) return fetchBytes(source);
  const { readFile } = await import(/* webpackIgnore: true */ "node:fs/promises");
  return readFile(source ?? (await findInNode()));
}

async function findInNode(): Promise<string> {
  const { existsSync } = await import(/* webpackIgnore: true */ "node:fs");
  const path = await import(/* webpackIgnore: true */ "node:path");
  const { createRequire } = await import(/* webpackIgnore: true */ "node:module");
  const script = process.argv[1] ?? process.cwd();
  const beside = path.join(path.dirname(script), wasmName);
  if (existsSync(beside)) return beside;
  for (const from of [script, path.join(process.cwd(), "package.json")]) {
    try {
      return path.join(path.dirname(createRequire(from).resolve("excelize-wasm")), wasmName);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw cause;
    }
  }
  throw new Error(`${wasmName} was not found`);
}
