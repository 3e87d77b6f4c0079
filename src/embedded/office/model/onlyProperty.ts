import { HostError } from "../hostError";
import type { Property } from "../hostObject";

/** A property the embedded Excel has with one value only: any other is refused loudly. */
export function only(value: string | number | boolean): Property {
  return {
    get: () => value,
    set: (given) => {
      if (given === value) return;
      throw new HostError("ApiNotFound", `The embedded Excel knows only ${value} here.`);
    },
  };
}
