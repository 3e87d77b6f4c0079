import { apiNotFound, HostError } from "./hostError";
import { findMember, memberLocation, type Argument, type HostObject } from "./hostObject";
import { atLocation, ObjectPaths, type ObjectRoots } from "./objectPaths";
import {
  actionTypes,
  type Action,
  type Json,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./protocol";
import { queryObject } from "./queryObject";
import type { References } from "./references";

/** What the interpreter needs to know about the workbook behind the objects. */
export interface RichApiWorld {
  readonly workbook: () => HostObject;
  readonly service: (name: string) => HostObject | null;
  readonly references: References;
  /** Runs one action; whatever it changes was changed by the add-in. */
  readonly asAddIn: <Result>(change: () => Result) => Result;
  /** Waits until formulas are calculated. */
  readonly calculated: () => Promise<void>;
  /** What the batch left half done, in words; null when nothing. */
  readonly unfinished: () => string | null;
}

interface Batch {
  readonly paths: ObjectPaths;
  readonly keptIds: Map<number, string>;
  readonly results: { ActionId: number; Value: Json }[];
  readonly traceIds: number[];
}

/** Marks an action that has no entry in the results. */
const noResult = Symbol("no result");
type ActionResult = Json | typeof noResult;

/** Runs one batch of the rich API, action by action. The first failing action stops it; earlier ones stay applied. */
export async function executeBatch(body: RequestBody, world: RichApiWorld): Promise<ResponseBody> {
  const roots: ObjectRoots = {
    workbook: world.workbook,
    service: world.service,
    kept: (id) => world.references.find(id),
  };
  const batch: Batch = {
    paths: new ObjectPaths(body.ObjectPaths, roots),
    keptIds: new Map(),
    results: [],
    traceIds: [],
  };
  const error = await runActions(body.Actions, batch, world);
  return {
    Results: batch.results,
    ...(batch.traceIds.length > 0 ? { TraceIds: batch.traceIds } : {}),
    ...(error === null ? {} : { Error: error }),
  };
}

async function runActions(
  actions: readonly Action[],
  batch: Batch,
  world: RichApiWorld,
): Promise<ResponseError | null> {
  let isChanged = false;
  for (const [index, action] of actions.entries()) {
    if (isChanged && readsCells(action)) {
      await world.calculated();
      isChanged = false;
    }
    try {
      const value = world.asAddIn(() => runAction(action, batch, world));
      if (value !== noResult) batch.results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return describeError(error, index);
    }
    isChanged ||= !readsCells(action);
  }
  await world.calculated();
  const unfinished = world.unfinished();
  return unfinished === null ? null : describeError(apiNotFound(unfinished), actions.length - 1);
}

function readsCells(action: Action): boolean {
  return (
    action.ActionType === actionTypes.query ||
    action.ActionType === actionTypes.queryAsJson ||
    action.ActionType === actionTypes.ensureUnchanged
  );
}

function describeError(error: unknown, index: number): ResponseError {
  const known =
    error instanceof HostError
      ? error
      : new HostError("GeneralException", error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    ...(known.location === null ? {} : { Location: known.location }),
    ActionIndex: index,
    HttpStatusCode: known.httpStatusCode,
  };
}

interface Step {
  readonly action: Action;
  readonly target: HostObject | null;
  readonly batch: Batch;
}

type Runner = (step: Step, references: References) => ActionResult;

/** Runs a change of an object that must not be a null object. */
function changing(name: string, change: (target: HostObject, step: Step) => void): Runner {
  return (step) => {
    change(present(step.target, step.action.Name === "" ? name : step.action.Name), step);
    return noResult;
  };
}

const runners: Readonly<Record<number, Runner>> = {
  [actionTypes.instantiate]: ({ action, target, batch }) =>
    target === null ? null : identity(target, batch.keptIds.get(action.ObjectPathId)),
  [actionTypes.query]: ({ action, target }) =>
    target === null ? null : queryObject(target, action.QueryInfo ?? {}, "pascal"),
  [actionTypes.queryAsJson]: ({ action, target }) =>
    target === null ? null : queryObject(target, action.QueryInfo ?? {}, "camel"),
  [actionTypes.method]: callMethod,
  [actionTypes.setProperty]: changing("set", (target, { action, batch }) => {
    setProperty(target, action.Name, batch.paths.arguments(action.ArgumentInfo)[0]);
  }),
  [actionTypes.update]: changing("update", (target, { action }) => {
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      setProperty(target, name, value);
    }
  }),
  [actionTypes.ensureUnchanged]: changing("ensureUnchanged", (target, { action }) => {
    ensureUnchanged(target, action.ObjectState ?? {});
  }),
};

function runAction(action: Action, batch: Batch, world: RichApiWorld): ActionResult {
  if (action.ActionType === actionTypes.trace) {
    batch.traceIds.push(action.Id);
    return null;
  }
  const run = runners[action.ActionType];
  if (run === undefined) {
    throw new HostError("NotImplemented", `Action type ${action.ActionType} is not implemented.`);
  }
  return run({ action, target: batch.paths.resolve(action.ObjectPathId), batch }, world.references);
}

function identity(target: HostObject, referenceId: string | undefined): Json {
  return {
    ...(target.id === undefined ? {} : { Id: target.id }),
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  };
}

function present(target: HostObject | null, name: string): HostObject {
  if (target !== null) return target;
  throw new HostError("InvalidObjectPath", `'${name}' was used on a null object.`, name);
}

function callMethod(step: Step, references: References): Json {
  const { action, target, batch } = step;
  if (action.Name === "_KeepReference") {
    if (target !== null) batch.keptIds.set(action.ObjectPathId, references.keep(target));
    return null;
  }
  if (action.Name === "_RemoveReference") {
    const id = action.ArgumentInfo?.Arguments?.[0];
    if (typeof id === "string") references.remove(id);
    return null;
  }
  // As in Excel: `getItemOrNullObject("Sample").delete()` does nothing where there is no such item.
  return target === null ? null : callObject(target, step);
}

/** Calls a method for what it does; one that returns an object of the model answers nothing here. */
function callObject(object: HostObject, { action, batch }: Step): Json {
  const args = batch.paths.arguments(action.ArgumentInfo);
  const location = memberLocation(object, action.Name);
  const method = findMember(object.methods, action.Name);
  if (method !== null) return atLocation(location, () => method.member(...args)) ?? null;
  const finder = findMember(object.finders, action.Name);
  if (finder === null) throw apiNotFound(location);
  atLocation(location, () => finder.member(...args));
  return null;
}

function setProperty(target: HostObject, name: string, value: Argument): void {
  const location = memberLocation(target, name);
  const property = findMember(target.properties, name);
  if (property === null) throw apiNotFound(location);
  const { set } = property.member;
  if (set === undefined)
    throw new HostError("InvalidArgument", `${location} is read-only.`, location);
  atLocation(location, () => {
    set(value);
  });
}

function ensureUnchanged(target: HostObject, state: Readonly<Record<string, Json>>): void {
  const now = queryObject(target, { Select: Object.keys(state) }, "camel");
  for (const [name, value] of Object.entries(state)) {
    if (JSON.stringify(now[name]) !== JSON.stringify(value)) {
      throw new HostError(
        "ConditionFailed",
        `'${name}' has changed.`,
        memberLocation(target, name),
      );
    }
  }
}
