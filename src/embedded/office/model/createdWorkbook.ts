import { invalidArgument } from "../hostError";
import type { Argument, HostObject } from "../hostObject";
import { optionalText } from "./argumentValues";

/** How every .xlsx begins. */
const zipSignature = [0x50, 0x4b];

/** What Excel.createWorkbook was given, an .xlsx in base64; a blank workbook is not to be had here. */
export function workbookBytes(argument: Argument): Uint8Array {
  const bytes = decoded(optionalText(argument) ?? "");
  if (!zipSignature.every((byte, at) => bytes[at] === byte)) throw invalidArgument();
  return bytes;
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}

/** Excel.WorkbookCreated: a workbook that nobody sees until it is opened. */
export function createdWorkbook(
  bytes: Uint8Array,
  openWorkbook: (bytes: Uint8Array) => void,
): HostObject {
  return {
    type: "WorkbookCreated",
    id: "1",
    properties: { Id: { get: () => "1" } },
    methods: {
      Open: () => {
        openWorkbook(bytes);
        return null;
      },
    },
  };
}
