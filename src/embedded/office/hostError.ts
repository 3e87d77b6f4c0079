const httpStatusCodes: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** A failure as Excel reports it to the client. `code` is one of `Excel.ErrorCodes`, `location` a member such as Range.values. */
export class HostError extends Error {
  readonly code: string;
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null = null) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.location = location;
  }

  get httpStatusCode(): number {
    return httpStatusCodes[this.code] ?? 400;
  }
}

/** A member this stand-in does not have: said loudly, so that nobody believes it worked. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `The embedded Excel does not implement ${member}.`, member);
}

/** An argument Excel would refuse. */
export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message);
}

/** Something asked for by name or id that is not there. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

/** A change to a protected sheet. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}
