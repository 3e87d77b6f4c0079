import { childElements } from "../xmlTree";
import type { ChangedPackage } from "./changedPackage";
import { findDrawing, listCharts, removeDrawing } from "./sheetDrawing";

/** Takes the charts of a sheet away whose name is one of those wanted, with all that belongs to them; an empty drawing goes too. */
export function removeCharts(
  pack: ChangedPackage,
  sheetPath: string,
  isWanted: (name: string) => boolean,
): void {
  const path = findDrawing(pack, sheetPath);
  const drawing = path === null ? null : pack.read(path);
  if (path === null || drawing === null) return;
  const gone = listCharts(drawing).filter(({ name }) => isWanted(name));
  if (gone.length === 0) return;
  const anchors = new Set(gone.map(({ anchor }) => anchor));
  drawing.children = drawing.children.filter(
    (child) => typeof child === "string" || !anchors.has(child),
  );
  pack.store(path, drawing);
  pack.remove(path, new Set(gone.map(({ link }) => link)));
  if (childElements(drawing).length === 0) removeDrawing(pack, sheetPath);
}
