/** Texts about how the table was read, of the views that come after it is shown. */
export const readingTexts = {
  numbers: "Số còn ngờ",
  openNumbers: (count: number): string => `${count} số chưa rõ`,
  numbersHint: "Các số này đọc được nhiều cách. Bấm vào dòng để đến ô và xem lại.",
  numberTaken: (value: string): string => `đọc là ${value}`,
  numberOther: (readings: string): string => `cũng có thể là ${readings}`,
  numberOpen: (readings: string): string => `chưa rõ là ${readings}`,
  or: " hay ",
  because: (reason: string): string => `Vì ${reason}.`,
  moreNumbers: (count: number): string => `… và ${count} số khác.`,

  refusedColumns:
    "Có các tiêu đề dưới đây, nhưng chưa rõ cột nào là chỉ tiêu, kế hoạch và thực hiện. Hãy chọn vai trò của các cột ấy.",
  pointHint:
    "Nếu trang tính này có bảng: trong Excel, chọn các dòng tiêu đề của bảng rồi bấm nút dưới đây. Các ô không bị sửa.",
  pointOtherHint:
    "Nếu đó không phải tiêu đề của bảng: trong Excel, chọn đúng các dòng tiêu đề rồi bấm nút dưới đây.",
  pointHeader: "Lấy dòng đang chọn làm tiêu đề",
};
