import { openFileHost } from "../../src/workbook/files/fileHost";
import { describeWorkbookContract } from "./workbookContract";

describeWorkbookContract("files", (bytes) => openFileHost(bytes, "biểu.xlsx"));

describeWorkbookContract("files saved and opened again after every change", async (bytes) => {
  let host = await openFileHost(bytes, "biểu.xlsx");
  return {
    read: (request) => host.read(request),
    apply: async (edits) => {
      const written = await host.apply(edits);
      host = await openFileHost(await host.toBytes(), "biểu.xlsx");
      return written;
    },
    select: (sheet, area) => host.select(sheet, area),
  };
});
