/** Rows or columns inserted before or deleted from `first` on. */
export interface StructureChange {
  readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
  readonly sheetId: string;
  readonly first: number;
  readonly count: number;
}
