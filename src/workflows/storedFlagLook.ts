import { defaultFlagLook, flagKinds, type FlagKind, type FlagLook } from "../core/model/flagLook";
import { isFields } from "./isRowLabel";
import { parseJson } from "./parseJson";

const version = 1;

/** How the table is marked, as stored with the workbook; what makes no sense there is as it is by default. */
export function parseFlagLook(text: string | null | undefined): FlagLook {
  const stored = text === null || text === undefined ? null : parseJson(text);
  if (!isFields(stored) || stored["version"] !== version) return defaultFlagLook;
  const { isShown, hasSymbols, kinds } = stored;
  const kindLook = (kind: FlagKind): FlagLook["kinds"][FlagKind] => {
    const usual = defaultFlagLook.kinds[kind];
    const own = isFields(kinds) ? kinds[kind] : null;
    if (!isFields(own)) return usual;
    return { isShown: own["isShown"] !== false, fill: parseColour(own["fill"]) ?? usual.fill };
  };
  return {
    isShown: isShown !== false,
    hasSymbols: hasSymbols !== false,
    kinds: {
      below: kindLook("below"),
      notStarted: kindLook("notStarted"),
      yearEnd: kindLook("yearEnd"),
    },
  };
}

/** How it is stored; null, which stores nothing, for the usual look. */
export function flagLookText(look: FlagLook): string | null {
  const isUsual =
    look.isShown &&
    look.hasSymbols &&
    flagKinds.every((kind) => {
      const { isShown, fill } = look.kinds[kind];
      return isShown && fill === defaultFlagLook.kinds[kind].fill;
    });
  return isUsual ? null : JSON.stringify({ version, ...look });
}

function parseColour(value: unknown): string | null {
  return typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value) ? value.toUpperCase() : null;
}
