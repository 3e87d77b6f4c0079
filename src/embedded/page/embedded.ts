import { loadExcelize } from "../../workbook/files/loadExcelize";
import { AddInFrames } from "./addInFrames";
import { drawRibbon } from "./drawRibbon";
import "./embedded.css";
import { EmbeddedExcel } from "./embeddedExcel";
import { downloadFile, fileMessage, samples } from "./fileBar";
import { handedWorkbook, NewWorkbooks } from "./newWorkbooks";
import { readRibbon, type Ribbon, type RibbonButton } from "./readRibbon";

/** An element the page's HTML promises. */
function element<Kind extends HTMLElement = HTMLElement>(
  id: string,
  kind: abstract new () => Kind = HTMLElement as unknown as abstract new () => Kind,
): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no #${id}`);
  return found;
}

const notice = element("notice");
const frames = new AddInFrames({
  pane: element("pane"),
  paneFrame: element("pane-frame"),
  dialog: element("office-dialog", HTMLDialogElement),
  dialogFrame: element("dialog-frame"),
});
const excel = new EmbeddedExcel(element("sheet"), frames);
const newWorkbooks = new NewWorkbooks({
  bar: element("new-workbook"),
  name: element("new-workbook-name"),
  open: element("open-new"),
  download: element("download-new"),
  close: element("close-new"),
});
excel.whenWorkbookMade(newWorkbooks.offer);
frames.whenGone((purpose) => {
  excel.forgetHost(purpose);
});
Object.assign(globalThis, { embeddedExcel: excel });

/** The manifest names the hosted pages; here the same pages lie beside this one. */
function localPage(url: string): string {
  return url === "" ? "" : new URL(url).pathname.slice(1);
}

let opened = 0;

async function open(bytes: Uint8Array, name: string): Promise<void> {
  notice.textContent = "";
  try {
    await excel.openFile(bytes, name, () => {
      notice.textContent = "Trang tính đang được bảo vệ nên không sửa được.";
    });
    element("file-name").textContent = name;
  } catch (error) {
    notice.textContent = `${name}: ${fileMessage(error)}`;
  }
  opened += 1;
  document.body.dataset["ready"] = String(opened);
}

async function openSample(file: string): Promise<void> {
  const response = await fetch(`samples/${file}`);
  await open(new Uint8Array(await response.arrayBuffer()), file);
}

async function save(): Promise<void> {
  try {
    const { name, bytes } = await excel.save();
    downloadFile(name, bytes);
    notice.textContent = "";
  } catch (error) {
    notice.textContent = `Không lưu được tệp: ${error instanceof Error ? error.message : ""}`;
  }
}

async function press(button: RibbonButton, ribbon: Ribbon): Promise<void> {
  if (button.action.kind === "showPane") {
    frames.showPane(localPage(button.action.url));
    return;
  }
  await frames.functions(localPage(ribbon.functionPage));
  await excel.hostFor("commands").invokeCommand(button.action.name);
}

function bindFileBar(): void {
  const picker = element("samples", HTMLSelectElement);
  picker.append(...samples.map(({ file, label }) => new Option(label, file)));
  picker.addEventListener("change", () => void openSample(picker.value));
  const input = element("file-input", HTMLInputElement);
  element("open-file").addEventListener("click", () => {
    input.click();
  });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file !== undefined) {
      void file.arrayBuffer().then((buffer) => open(new Uint8Array(buffer), file.name));
    }
  });
  element("save-file").addEventListener("click", () => void save());
  element("close-pane").addEventListener("click", () => {
    frames.hidePane();
  });
  element("close-dialog").addEventListener("click", () => {
    element("office-dialog", HTMLDialogElement).close();
  });
}

async function start(): Promise<void> {
  bindFileBar();
  const ribbon = readRibbon(await (await fetch("manifest.xml")).text());
  element("pane-name").textContent = ribbon.addIn;
  drawRibbon(element("ribbon"), ribbon, (button) => press(button, ribbon));
  const handed = await handedWorkbook();
  if (handed === null) await openSample(samples[0].file);
  else await open(handed.bytes, handed.name);
  const opener = ribbon.buttons.find(({ action }) => action.kind === "showPane");
  if (opener !== undefined) await press(opener, ribbon);
  // Saving needs it; started early, nobody waits for it later.
  await loadExcelize("excelize.wasm.gz");
}

void start();
