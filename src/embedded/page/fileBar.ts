import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbookError";

/** The sample workbooks that come with the project. */
export const samples = [
  { file: "but-son-6-thang-2023-nhap-lieu.xlsx", label: "Chưa nhập thực hiện" },
  { file: "but-son-6-thang-2023-goc.xlsx", label: "Đã nhập, tỷ lệ tính tay" },
  { file: "but-son-6-thang-2023-dan-tu-word.xlsx", label: "Dán từ Word (số dạng chữ)" },
] as const;

const messages: Partial<Record<WorkbookErrorCode, string>> = {
  notAnXlsx:
    "Tệp này không phải bảng tính .xlsx. Hãy lưu lại ở dạng Excel Workbook (.xlsx) rồi mở.",
  passwordProtected: "Tệp đang đặt mật khẩu. Hãy bỏ mật khẩu trong Excel rồi mở lại.",
  damagedFile: "Tệp bị hỏng, không đọc được. Hãy mở bằng Excel và lưu lại một bản mới.",
  tooLarge: "Tệp quá lớn để mở ở đây.",
};

/** What a person is told when a file cannot be opened or saved. */
export function fileMessage(error: unknown): string {
  const known = error instanceof WorkbookError ? messages[error.code] : undefined;
  return known ?? "Không mở được tệp này. Hãy thử lưu lại bằng Excel rồi mở.";
}

/** Hands bytes to the browser as a download. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
