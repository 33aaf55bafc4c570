/** Nobody has these given names: "illustration", "example", "sample", "supposed" … so nobody is meant. */
const GIVEN = ["Minh Họa", "Thí Dụ", "Giả Định", "Mẫu", "Ví Dụ", "Thử", "Tượng Trưng", "Trình Bày"];
const FAMILY = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
  "Lý",
  "Đinh",
  "Phan",
];

/** A name of the story; different for the first 120 numbers. */
export function demoName(number: number): string {
  return `${FAMILY[number % FAMILY.length]} ${GIVEN[number % GIVEN.length]}`;
}
