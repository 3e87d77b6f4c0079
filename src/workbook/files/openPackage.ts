import { unzipSync, zipSync } from "fflate";
import { WorkbookError } from "../workbookError";

/** The files inside an .xlsx by path, without a leading slash. */
export type PackageParts = Map<string, Uint8Array>;

const limits = {
  entries: 10_000,
  /** Uncompressed bytes of all parts together. */
  totalSize: 256 * 1024 * 1024,
  /** Uncompressed to compressed, of the whole; small files may repeat themselves more. */
  ratio: 200,
  ratioFrom: 16 * 1024 * 1024,
};

const zipSignature = [0x50, 0x4b];
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];

/** Unpacks the bytes of an .xlsx. Sizes are checked in its directory before anything is inflated. */
export function openPackage(bytes: Uint8Array, name: string): PackageParts {
  if (startsWith(bytes, oleSignature)) throw oleError(bytes, name);
  if (!startsWith(bytes, zipSignature)) throw new WorkbookError("notAnXlsx", name);
  const entries = inflate(bytes, name);
  return new Map(
    Object.entries(entries)
      .filter(([path]) => !path.endsWith("/"))
      .map(([path, part]) => [path.replace(/^\//, "").replace(/\\/g, "/"), part]),
  );
}

/** Packs parts into the bytes of an .xlsx. */
export function packPackage(parts: PackageParts): Uint8Array {
  // One fixed date: the same contents make the same bytes.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** Text of a part; UTF-16 where it says so by its byte order mark. */
export function partText(part: Uint8Array): string {
  const encoding = startsWith(part, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(part, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  return new TextDecoder(encoding).decode(part);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** An OLE file is a workbook locked with a password when it holds the stream EncryptedPackage, else an old .xls or another kind. */
function oleError(bytes: Uint8Array, name: string): WorkbookError {
  const stream = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (stream.every((byte, index) => bytes[at + index] === byte)) {
      return new WorkbookError("passwordProtected", name);
    }
  }
  return new WorkbookError("notAnXlsx", name);
}

function inflate(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  checkSizes(bytes, name);
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new WorkbookError("damagedFile", name, { cause });
  }
}

function checkSizes(bytes: Uint8Array, name: string): void {
  let entries = 0;
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries++;
        total += entry.originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new WorkbookError("damagedFile", name, { cause });
  }
  const isBomb = total > limits.ratioFrom && total > bytes.length * limits.ratio;
  if (entries > limits.entries || total > limits.totalSize || isBomb) {
    throw new WorkbookError("tooLarge", name);
  }
}
