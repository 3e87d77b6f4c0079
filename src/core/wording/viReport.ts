import type { CountedAs, ReportDifference, ReportedRole } from "../model/reportCheck";

/** What a figure of a report is called. */
const roleNames: Readonly<Record<ReportedRole, string>> = {
  actual: "số thực hiện",
  samePeriod: "số cùng kỳ",
  plan: "kế hoạch",
  vsPlan: "so với kế hoạch",
  vsSamePeriod: "so với cùng kỳ",
};

const countNames: Readonly<Record<CountedAs, string>> = {
  total: "tổng số chỉ tiêu",
  yearEnd: "chỉ tiêu đánh giá cuối năm",
  reached: "chỉ tiêu đạt",
  below: "chỉ tiêu dưới ngưỡng",
  notStarted: "chỉ tiêu chưa thực hiện",
  missing: "chỉ tiêu chưa có số liệu",
  exceeded: "chỉ tiêu vượt kế hoạch",
  met: "chỉ tiêu đạt kế hoạch",
  notMet: "chỉ tiêu không đạt kế hoạch",
  metOrExceeded: "chỉ tiêu đạt và vượt kế hoạch",
};

/** What is said of a report that was held against the table; numbers come in as text. In Excel everything is Vietnamese. */
export const viReport = {
  roleNames,
  countNames,
  /** The headings of the three lists. */
  headings: {
    differences: (count: number): string => `${count} số liệu khác với bảng`,
    agreements: (count: number): string => `${count} số liệu khớp với bảng`,
    notFound: (count: number): string => `${count} số liệu chưa tìm thấy dòng tương ứng trong bảng`,
  },
  /** What the table says instead. */
  inTable: (kind: ReportDifference["kind"], inTable: string): string => {
    switch (kind) {
      case "blankInTable":
        return "bảng còn để trống";
      case "unitDiffers":
        return `bảng tính theo đơn vị ${inTable}`;
      case "claimDiffers":
        return `tính theo bảng là ${inTable}%`;
      case "valueDiffers":
      case "countDiffers":
        return inTable === "" ? "bảng không ghi bằng số" : `bảng là ${inTable}`;
    }
  },
  converted: (from: string, to: string): string => `Đã đổi từ ${from} sang ${to}.`,
} as const;
