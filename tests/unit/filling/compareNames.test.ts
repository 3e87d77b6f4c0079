import { compareNames } from "../../../src/core/filling/compareNames";
import { describeName } from "../../../src/core/filling/describeName";

function likeness(one: string, other: string): number {
  return compareNames(describeName(one), describeName(other), () => 1);
}

describe("two names", () => {
  it.each([
    ["Tổng thu ngân sách trên địa bàn", "Tổng chi ngân sách trên địa bàn"],
    ["Số trường đạt chuẩn mức độ 1", "Số trường đạt chuẩn mức độ 2"],
    ["Dân số năm 2022", "Dân số năm 2023"],
    ["Sản lượng lúa đông xuân", "Sản lượng lúa hè thu"],
  ])("exclude one another: %s · %s", (one, other) => {
    expect(likeness(one, other)).toBe(0);
  });

  it.each([
    ["Tỷ lệ trẻ em dưới 05 tuổi SDD", "Tỉ lệ trẻ em dưới 5 tuổi suy dinh dưỡng"],
    ["SL lương thực", "Sản lượng lương thực"],
    ["Tổng đànn gia súc của xã", "Tổng đàn gia súc của xã"],
  ])("mean the same: %s · %s", (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(0.9);
  });
});
