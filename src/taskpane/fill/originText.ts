import { cellAddress } from "../../core/model/address";
import type { IncomingValue } from "../../core/model/filling";

/** So many sources are named; of more their number is told. */
const mostNamed = 3;

/** Where values came from, so that a person can look them up. */
export function originText(sources: readonly IncomingValue[]): string {
  const named = sources
    .slice(0, mostNamed)
    .map(oneOrigin)
    .filter((text) => text !== "");
  const more = sources.length - mostNamed;
  return more > 0 ? `${named.join("; ")} và ${more} nguồn khác` : named.join("; ");
}

function oneOrigin({ origin, text }: IncomingValue): string {
  switch (origin.kind) {
    case "typed":
      return "";
    case "line":
      return `dòng ${origin.line} của nguồn`;
    case "cell":
      return `${cellPlace(origin)}: ${text}`;
    case "sentence":
      return `trong câu: “${text}”`;
  }
}

function cellPlace(origin: Extract<IncomingValue["origin"], { kind: "cell" }>): string {
  const cell = `${origin.sheet}, ô ${cellAddress(origin.row, origin.column)}`;
  return origin.file === null ? cell : `${origin.file}, ${cell}`;
}
