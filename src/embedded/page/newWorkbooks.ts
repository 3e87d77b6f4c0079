import { downloadFile } from "./fileBar";

/** Where the page says that the add-in has made a workbook. */
export interface NewWorkbookPlaces {
  readonly bar: HTMLElement;
  readonly name: HTMLElement;
  readonly open: HTMLElement;
  readonly download: HTMLElement;
  readonly close: HTMLElement;
}

const key = { file: "workbook", name: "name" };

/** Excel opens what an add-in makes in a window of its own; a browser lets only the person do so. The last one made is offered. */
export class NewWorkbooks {
  private count = 0;
  private made: { readonly name: string; readonly bytes: Uint8Array } | null = null;

  constructor(private readonly places: NewWorkbookPlaces) {
    places.open.addEventListener("click", () => {
      if (this.made !== null) window.open(addressOf(this.made), "_blank");
    });
    places.download.addEventListener("click", () => {
      if (this.made !== null) downloadFile(this.made.name, this.made.bytes);
    });
    places.close.addEventListener("click", () => {
      places.bar.hidden = true;
    });
  }

  readonly offer = (bytes: Uint8Array): void => {
    this.count += 1;
    this.made = { name: `Sổ mới ${this.count}.xlsx`, bytes };
    this.places.name.textContent = this.made.name;
    this.places.bar.hidden = false;
  };
}

/** This page with the workbook handed along; it is there as long as this page is. */
function addressOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): string {
  const file = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const handed = new URLSearchParams({ [key.file]: file, [key.name]: name });
  return `${location.pathname}#${handed.toString()}`;
}

/** The workbook another page has handed along; null where none is, or it is gone. */
export async function handedWorkbook(): Promise<{ name: string; bytes: Uint8Array } | null> {
  const handed = new URLSearchParams(location.hash.slice(1));
  const file = handed.get(key.file);
  if (file?.startsWith(`blob:${location.origin}/`) !== true) return null;
  try {
    const response = await fetch(file);
    const name = handed.get(key.name) ?? "Sổ mới.xlsx";
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return null;
  }
}
