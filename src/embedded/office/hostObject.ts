import type { Area } from "../../core/model/area";
import type { LiveSheet } from "../liveWorkbook";
import type { Json } from "./protocol";

/** Cells of a live sheet; what a Range stands for. */
export interface SheetRange {
  readonly sheet: LiveSheet;
  readonly area: Area;
}

/** An argument of a call: a plain value, or an object of the model. */
export type Argument = Json | HostObject | readonly Argument[] | undefined;

/** A scalar property. Without `set` it is read-only. */
export interface Property {
  readonly get: () => Json;
  readonly set?: (value: Argument) => void;
}

/**
 * One object of Excel's object model, bound to what it stands for. Members are keyed by their names on the wire (PascalCase).
 * A member that is not listed does not exist in the embedded Excel and fails with ApiNotFound.
 */
export interface HostObject {
  /** Class name, such as Range. */
  readonly type: string;
  /** Sent to the client, which then addresses the object by it. */
  readonly id?: string;
  /** The cells, for a Range and whatever stands for cells. */
  readonly ranges?: readonly SheetRange[];
  readonly properties?: Readonly<Record<string, Property>>;
  /** Navigation properties, such as Format. */
  readonly children?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that return an object of the model; null is a null object. */
  readonly finders?: Readonly<Record<string, (...args: readonly Argument[]) => HostObject | null>>;
  /** Methods that return a plain value or nothing. */
  readonly methods?: Readonly<Record<string, (...args: readonly Argument[]) => Json | undefined>>;
  /** The members of a collection. */
  readonly items?: () => readonly HostObject[];
  /** A member of a collection by its key. */
  readonly item?: (key: Argument) => HostObject;
}

/** The cells of an argument that is a Range; null for any other argument. */
export function cellsOfArgument(argument: Argument): SheetRange | null {
  if (typeof argument !== "object" || argument === null || !("ranges" in argument)) return null;
  return (argument as HostObject).ranges?.[0] ?? null;
}

/** The member of that name with its exact spelling; the client may send camelCase. */
export function findMember<Member>(
  table: Readonly<Record<string, Member>> | undefined,
  name: string,
): { readonly name: string; readonly member: Member } | null {
  const wanted = name.toLowerCase();
  for (const [key, member] of Object.entries(table ?? {})) {
    if (key.toLowerCase() === wanted) return { name: key, member };
  }
  return null;
}

/** A member as developers write it: Range.values. */
export function memberLocation(target: HostObject, name: string): string {
  return `${target.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
