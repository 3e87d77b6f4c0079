import type { EventRegistry } from "../eventRegistry";
import type { HostObject } from "../hostObject";

/** The pair of methods by which the client asks for an event and gives it up. */
export function eventMethods(
  registry: EventRegistry,
  target: string,
  events: readonly { readonly name: string; readonly type: number }[],
): NonNullable<HostObject["methods"]> {
  const pairs = events.map(({ name, type }) => ({
    [`_Register${name}Event`]: () => {
      registry.register(type, target);
      return null;
    },
    [`_Unregister${name}Event`]: () => {
      registry.unregister(type, target);
      return null;
    },
  }));
  return Object.assign({}, ...pairs) as NonNullable<HostObject["methods"]>;
}
