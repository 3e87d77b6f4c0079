import { findDirection } from "../../../src/core/reading/findDirection";
import { foldText } from "../../../src/core/reading/foldText";

describe("findDirection", () => {
  it.each([
    "Tỷ lệ hộ nghèo",
    "Tỷ lệ hộ nghèo theo chuẩn tiếp cận đa chiều",
    "Tỷ lệ hộ cận nghèo",
    "Tỷ lệ trẻ em dưới 05 tuổi suy dinh dưỡng",
    "Tỷ lệ lao động nông nghiệp trong tổng số lao động",
    "Tỷ lệ sinh con thứ ba trở lên",
    "Tỷ lệ sinh con thứ 3",
    "Tỷ lệ tăng dân số tự nhiên",
    "Tỷ lệ thất nghiệp",
    "Số vụ tai nạn giao thông",
    "Số vụ phạm pháp hình sự",
    "Nợ đọng xây dựng cơ bản",
    "Chỉ số giá tiêu dùng (CPI)",
    "Nhập siêu",
  ])("takes %s for better the lower", (name) => {
    expect(findDirection(foldText(name))).toBe("lower");
  });

  it.each([
    "Số hộ nghèo giảm",
    "Mức giảm tỷ lệ hộ nghèo",
    "Giảm tỷ lệ hộ nghèo",
    "Giảm nghèo bền vững",
    "Số hộ thoát nghèo",
    "Tỷ lệ hộ nghèo được hỗ trợ nhà ở",
    "Tỷ lệ điều tra, khám phá tội phạm",
    "Năng suất lao động nông nghiệp",
    "Tổng sản lượng lương thực có hạt",
    "Số người được giải quyết việc làm mới",
  ])("takes %s for better the higher", (name) => {
    expect(findDirection(foldText(name))).toBe("higher");
  });
});
