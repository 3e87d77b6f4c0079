/** What heads and closes a signed document (Decree 30/2020/NĐ-CP, appendix I); blank where the person has not said. */
export interface DocumentHeading {
  /** Cơ quan cấp trên, e.g. “UBND TỈNH …”. */
  readonly superior: string;
  /** Cơ quan ban hành. */
  readonly issuer: string;
  /** Số, ký hiệu: “05/BC-UBND”. */
  readonly number: string;
  readonly place: string;
  readonly date: DocumentDate | null;
  /** Nơi nhận, one line each. */
  readonly recipients: readonly string[];
  /** Above the signature, one line each: “TM. ỦY BAN NHÂN DÂN”, “CHỦ TỊCH”. */
  readonly capacity: readonly string[];
  readonly signer: string;
}

/** A day as documents are dated. */
export interface DocumentDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export const blankHeading: DocumentHeading = {
  superior: "",
  issuer: "",
  number: "",
  place: "",
  date: null,
  recipients: [],
  capacity: [],
  signer: "",
};

/** A column of a printed table; `width` is its share, in characters. */
export interface DocumentColumn {
  readonly heading: string;
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

/** A row of a printed table: groups and totals are set in bold, sub-rows indented in their name. */
export interface DocumentRow {
  readonly kind: "indicator" | "subRow" | "group" | "total";
  readonly cells: readonly string[];
}

/** A table as it is printed: every figure is text already, so that all outputs show the same. */
export interface DocumentTable {
  readonly columns: readonly DocumentColumn[];
  /** Which column holds the names; -1 where none does. */
  readonly nameColumn: number;
  readonly rows: readonly DocumentRow[];
}

/** A list with its heading: indicators below the threshold, not started… */
export interface DocumentList {
  readonly heading: string;
  readonly table: DocumentTable;
}

/** The report's paragraphs and the appendix, ready to be set by any program. */
export interface ReportDocument {
  readonly heading: DocumentHeading;
  /** Trích yếu: “Kết quả thực hiện các chỉ tiêu … 6 tháng đầu năm 2023”. */
  readonly subject: string;
  /** Whether it begins with its heading, and ends with Nơi nhận and the signature. */
  readonly isHeaded: boolean;
  readonly isSigned: boolean;
  /** How many indicators stand where, by group; null where the person leaves it out. */
  readonly counts: DocumentList | null;
  readonly paragraphs: readonly string[];
  readonly appendixTitle: string;
  readonly table: DocumentTable;
  readonly lists: readonly DocumentList[];
  readonly orientation: "portrait" | "landscape";
}
