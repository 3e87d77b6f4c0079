import type { FileErrorTexts } from "./texts";

/** Why a file cannot be read or written, and what to do, in Vietnamese. Excel opens and saves its files itself: only the command line says these. */
export const viFileErrors: FileErrorTexts = {
  notAnXlsx:
    "Tệp{subject} không phải là bảng tính .xlsx. Mở tệp bằng Excel, chọn File › Save As (Tệp › Lưu thành) kiểu “Excel Workbook (*.xlsx)”, rồi mở lại.",
  passwordProtected:
    "Tệp{subject} có mật khẩu mở tệp nên không đọc được. Mở tệp bằng Excel, bỏ mật khẩu tại File › Info › Protect Workbook (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi thử lại.",
  damagedFile:
    "Tệp{subject} bị hỏng hoặc chưa tải về đủ nên không đọc được. Xin lại tệp gốc, hoặc mở bằng Excel theo lệnh Open and Repair (Mở và Sửa) rồi lưu lại.",
  fileMissing: "Không tìm thấy tệp{subject}. Kiểm tra lại tên tệp và thư mục.",
  fileExists:
    "Tệp{subject} đã có sẵn nên không ghi đè. Chọn tên khác, hoặc thêm --force nếu muốn thay tệp cũ.",
  cannotWriteFile:
    "Không ghi được tệp{subject}. Đóng tệp nếu đang mở trong Excel, kiểm tra quyền ghi vào thư mục và dung lượng đĩa, rồi thử lại.",
};
