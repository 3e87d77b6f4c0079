import { apiNotFound } from "./hostError";
import { memberLocation, type HostObject } from "./hostObject";

/** Objects the client asked to keep between batches. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private last = 0;

  /** How many objects are kept; none are once every Excel.run has cleaned up. */
  get count(): number {
    return this.objects.size;
  }

  /** Keeps an object that stands for cells and returns its reference id. */
  keep(object: HostObject): string {
    if (object.ranges === undefined) throw apiNotFound(memberLocation(object, "_KeepReference"));
    this.last += 1;
    const id = `reference-${this.last}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  /** Forgets an object; the client may say so twice. */
  remove(id: string): void {
    this.objects.delete(id);
  }
}
