import type { SheetRange } from "./hostObject";

/** Types of rich-API events, by the client's numbers. */
export const eventTypes = {
  cellsChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** Target of an event of the whole workbook or of a collection. */
export const workbookTarget = "Workbook";

/** Ranges of events that can still be asked for by `event.getRange`. */
const rememberedRanges = 500;

/** Which events the client has asked for. */
export class EventRegistry {
  private readonly counts = new Map<string, number>();
  /** `context.runtime.enableEvents`: false silences everything until it is set back. */
  isEnabled = true;
  private readonly ranges = new Map<string, SheetRange>();
  private lastRange = 0;

  register(type: number, target: string): void {
    this.add(type, target, 1);
  }

  unregister(type: number, target: string): void {
    this.add(type, target, -1);
  }

  isRegistered(type: number, target: string): boolean {
    return this.isEnabled && (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }

  /** Remembers the cells of an event and returns the id by which the client may ask for them. */
  rememberRange(range: SheetRange): string {
    this.lastRange += 1;
    const id = `event-${this.lastRange}`;
    this.ranges.set(id, range);
    this.ranges.delete(`event-${this.lastRange - rememberedRanges}`);
    return id;
  }

  findRange(id: string): SheetRange | null {
    return this.ranges.get(id) ?? null;
  }

  private add(type: number, target: string, step: number): void {
    const key = `${type} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + step));
  }
}
