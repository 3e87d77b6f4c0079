/** Texts of “Đánh dấu trên bảng”. */
export const flagTexts = {
  title: "Đánh dấu trên bảng",
  off: "đang tắt",
  hint: "Dòng được tô màu tự đổi theo số liệu. Chọn loại cần đánh dấu và màu nền; thay đổi được ghi ngay vào bảng và có thể hoàn tác.",
  offHint: "Bảng hiện không có đánh dấu nào của phần bổ trợ.",
  colour: (kind: string): string => `Màu nền: ${kind}`,
  symbols: (symbols: string): string =>
    `Thêm ký hiệu ${symbols} ở đầu dòng, để bản in đen trắng vẫn đọc được`,
  usual: "Dùng màu mặc định",
  remove: "Bỏ mọi đánh dấu",
  removeHint: "Bỏ đánh dấu trên mọi trang tính; định dạng do người khác tạo được giữ nguyên",
  restore: "Đánh dấu lại",
  set: "Đã cập nhật phần đánh dấu trên bảng.",
  removed: "Đã bỏ mọi đánh dấu. Tính lại sẽ không đánh dấu nữa cho đến khi bấm “Đánh dấu lại”.",
  locked: (sheets: string): string =>
    `Chưa bỏ được đánh dấu trên trang tính đang khóa: ${sheets}. Mở khóa rồi bấm lại.`,
} as const;
