import { apiNotFound, HostError } from "./hostError";
import { findMember, memberLocation, type Argument, type HostObject } from "./hostObject";
import {
  objectPathTypes,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type ReferencedPathId,
  type RequestBody,
} from "./protocol";

/** Where objects come from that no other object of the batch leads to. */
export interface ObjectRoots {
  readonly workbook: () => HostObject;
  /** A service by name, such as Microsoft.AppRuntime.AppRuntimeService. */
  readonly service: (name: string) => HostObject | null;
  /** An object kept for the client under a reference id. */
  readonly kept: (referenceId: string) => HostObject | null;
}

/**
 * The objects of one batch. Each path is evaluated once, at its first use, because methods such as Add have effects.
 * Null is a null object; whatever hangs on a null object is null too.
 */
export class ObjectPaths {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly roots: ObjectRoots,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `Unknown object path ${id}.`);
    const object = this.evaluate(path);
    this.objects.set(id, object);
    return object;
  }

  arguments(given: ArgumentInfo | undefined): readonly Argument[] {
    const references = given?.ReferencedObjectPathIds ?? [];
    return (given?.Arguments ?? []).map((value, index) => this.argument(value, references[index]));
  }

  private argument(value: Json, reference: ReferencedPathId | undefined): Argument {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((one: Json, index) =>
        this.argument(one, (reference as readonly ReferencedPathId[])[index]),
      );
    }
    return value;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case objectPathTypes.globalObject:
        return this.roots.workbook();
      case objectPathTypes.newObject:
        return this.service(path.Name);
      case objectPathTypes.nullObject:
        return null;
      case objectPathTypes.referenceId:
        return this.keptObject(path.Name);
      default:
        return this.evaluateMember(path);
    }
  }

  private service(name: string): HostObject {
    const service = this.roots.service(name);
    if (service === null) throw apiNotFound(name);
    return service;
  }

  private keptObject(referenceId: string): HostObject {
    const kept = this.roots.kept(referenceId);
    if (kept === null) {
      throw new HostError(
        "InvalidReference",
        "This reference is not valid for the current operation.",
      );
    }
    return kept;
  }

  private evaluateMember(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = path.Name === "" ? "getItem" : path.Name;
    return atLocation(memberLocation(parent, name), () => this.member(parent, path));
  }

  private member(parent: HostObject, path: ObjectPath): HostObject | null {
    const location = memberLocation(parent, path.Name === "" ? "getItem" : path.Name);
    if (path.ObjectPathType === objectPathTypes.property) {
      const child = findMember(parent.children, path.Name);
      if (child === null) throw apiNotFound(location);
      return child.member();
    }
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === objectPathTypes.indexer) {
      if (parent.item === undefined) throw apiNotFound(location);
      return parent.item(args[0]);
    }
    const finder = findMember(parent.finders, path.Name);
    if (finder === null) throw apiNotFound(location);
    return finder.member(...args);
  }
}

/** Runs a member; a failure that does not know where it happened is told. */
export function atLocation<Result>(location: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.location === null) {
      throw new HostError(error.code, error.message, location);
    }
    throw error;
  }
}
