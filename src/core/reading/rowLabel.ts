import { parseOutlineLabel, type OutlineKind } from "./outlineLabel";
import { isOfWhich } from "./rowNames";

/** Number and name of a row. */
export interface RowLabel {
  /** The kinds its number may be of; none where it has no number. */
  readonly kinds: readonly OutlineKind[];
  readonly label: string;
  /** The number as text; null for a bullet or none. */
  readonly no: string | null;
  readonly name: string;
  /** The whole text where the number is glued to the name; null where it stands in its own column. */
  readonly glued: string | null;
}

const noKinds: readonly OutlineKind[] = [];
const itsOwnKinds: readonly OutlineKind[] = ["number"];

/** A number glued to the name: "1. Thu ngân sách", "- Lúa". */
function labelInName(nameText: string): RowLabel {
  const found = isOfWhich(nameText) ? null : parseOutlineLabel(nameText);
  if (found === null || found.rest === "") {
    return { kinds: noKinds, label: "", no: null, name: nameText, glued: null };
  }
  const { kinds, label, shown, rest } = found;
  const no = kinds.includes("bullet") ? null : shown;
  return { kinds, label, no, name: rest, glued: nameText };
}

/** "I. Về kinh tế" written across the number column. */
function labelInNumberColumn(numberText: string): RowLabel {
  const found = labelInName(numberText);
  if (found.kinds.length > 0) return found;
  const alone = parseOutlineLabel(numberText);
  if (alone === null) return found;
  return { kinds: alone.kinds, label: alone.label, no: alone.shown, name: "", glued: null };
}

/** “CT1”, “5*”: whatever stands in the number column numbers the row where it holds a digit. */
function labelOfItsOwn(numberText: string, nameText: string): RowLabel {
  const [label = ""] = /\d{1,9}/.exec(numberText) ?? [];
  return {
    kinds: label === "" ? noKinds : itsOwnKinds,
    label,
    no: numberText,
    name: nameText,
    glued: null,
  };
}

/** A number in its column beside the name; a bullet before the name makes it a sub-row all the same. */
function labelBesideName(numberText: string, nameText: string): RowLabel {
  const found = parseOutlineLabel(numberText);
  const inName = labelInName(nameText);
  if (inName.kinds.includes("bullet")) {
    const no = found?.kinds.includes("bullet") === true ? null : numberText;
    return { kinds: inName.kinds, label: inName.label, no, name: inName.name, glued: inName.glued };
  }
  if (found === null || found.rest !== "") return labelOfItsOwn(numberText, nameText);
  const no = found.kinds.includes("bullet") ? null : found.shown;
  return { kinds: found.kinds, label: found.label, no, name: nameText, glued: null };
}

/** Number and name from the texts of their columns; "" where a cell is blank. */
export function readRowLabel(numberText: string, nameText: string): RowLabel {
  if (numberText === "") return labelInName(nameText);
  if (nameText === "") return labelInNumberColumn(numberText);
  return labelBesideName(numberText, nameText);
}
