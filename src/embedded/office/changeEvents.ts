import { areaAddress } from "../../core/model/address";
import type { LiveChange, LiveWorkbook } from "../liveWorkbook";
import { eventTypes, workbookTarget, type EventRegistry } from "./eventRegistry";

/** An entry of the client's event channel: category, type, target, arguments as JSON, id, whether another host overrides. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

/** Events of the rich API, as opposed to those of shared runtimes. */
const richApiCategory = 65536;

/** Turns changes of the live workbook into the events a client has asked for. */
export class ChangeEvents {
  private shownSheet: string;

  constructor(
    private readonly workbook: LiveWorkbook,
    private readonly registry: EventRegistry,
  ) {
    this.shownSheet = workbook.activeSheet().id;
  }

  of(change: LiveChange): readonly EventEntry[] {
    const { sheetId, area } = change;
    switch (change.kind) {
      case "cells":
        return this.cellsChanged(change);
      case "selection":
        return this.entries(eventTypes.selectionChanged, sheetId, {
          address: area === null ? "" : areaAddress(area),
        });
      case "activated":
        return this.activated(sheetId);
      case "added":
        return this.entries(eventTypes.added, sheetId, { source: "Local" });
      case "charts":
        // The client's chart events are not implemented.
        return [];
      case "deleted":
        return this.entries(eventTypes.deleted, sheetId, { source: "Local" });
    }
  }

  /** One entry for each target that has asked: the sheet itself, and the workbook. */
  private entries(
    type: number,
    sheetId: string,
    args: Readonly<Record<string, string>>,
  ): readonly EventEntry[] {
    const json = JSON.stringify({ worksheetId: sheetId, ...args });
    return [sheetId, workbookTarget]
      .filter((target) => this.registry.isRegistered(type, target))
      .map((target) => [richApiCategory, type, target, json, "", false]);
  }

  private cellsChanged({ sheetId, area, byAddIn }: LiveChange): readonly EventEntry[] {
    const sheet = this.workbook.sheets().find((one) => one.id === sheetId);
    if (sheet === undefined || area === null) return [];
    return this.entries(eventTypes.cellsChanged, sheetId, {
      changeType: "RangeEdited",
      source: "Local",
      address: areaAddress(area),
      triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: this.registry.rememberRange({ sheet, area }),
    });
  }

  private activated(sheetId: string): readonly EventEntry[] {
    const before = this.shownSheet;
    this.shownSheet = sheetId;
    return [
      ...this.entries(eventTypes.deactivated, before, {}),
      ...this.entries(eventTypes.activated, sheetId, {}),
    ];
  }
}
