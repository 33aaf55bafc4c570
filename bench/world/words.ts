const list = (words: readonly string[]) => `array[${words.map((word) => `'${word}'`).join(", ")}]`;

const WHAT = list([
  "Rác thải chưa được thu gom",
  "Nắp cống bị hỏng",
  "Đèn chiếu sáng không hoạt động",
  "Xây dựng lấn chiếm lối đi chung",
  "Vỉa hè bị chiếm làm nơi để xe",
  "Cây xanh có nguy cơ gãy đổ",
  "Nước thải chảy tràn ra mặt đường",
  "Tiếng ồn quá mức vào ban đêm",
  "Dây cáp viễn thông sà thấp",
  "Mặt đường lún sụt sau khi đào",
  "Đề nghị cấp lại giấy xác nhận cư trú",
  "Đề nghị công khai khoản đóng góp",
  "Chậm trả kết quả hồ sơ hành chính",
  "Bồi thường khi giải phóng mặt bằng",
  "Đề nghị bổ sung thùng rác công cộng",
  "Hàng quán nấu ăn gây khói",
  "Đường ống cấp nước rò rỉ",
  "Đề nghị sửa sân chơi của trẻ em",
  "Quảng cáo dán trái phép",
  "Đề nghị lắp gờ giảm tốc",
  "Trợ cấp xã hội chưa được chi trả",
  "Ngập úng mỗi khi mưa lớn",
  "Chó thả rông không rọ mõm",
  "Bãi trông xe thu phí quá giá",
]);

const WHERE = list([
  "ở đầu ngõ",
  "trước cổng trường",
  "gần nhà văn hóa",
  "cạnh trạm y tế",
  "sau khu tập thể",
  "bên bờ mương",
  "tại ngã tư",
  "trong sân chung",
  "dọc tường rào",
  "cạnh chợ dân sinh",
]);

const STREET = list([
  "Thái Hà",
  "Chùa Bộc",
  "Tây Sơn",
  "Khâm Thiên",
  "Xã Đàn",
  "Hoàng Cầu",
  "Đê La Thành",
  "Láng Hạ",
  "Nguyễn Lương Bằng",
  "Tôn Đức Thắng",
  "Phạm Ngọc Thạch",
  "Lương Định Của",
  "Trung Phụng",
  "Hồ Đắc Di",
  "Đặng Văn Ngữ",
  "Nguyên Hồng",
  "Huỳnh Thúc Kháng",
  "Pháo Đài Láng",
  "Vũ Ngọc Phan",
  "Ngô Sĩ Liên",
]);

const SENTENCE = list([
  "Việc này kéo dài đã nhiều tuần, bà con trong tổ dân phố nhiều lần nhắc nhưng chưa thấy chuyển biến.",
  "Người già và trẻ nhỏ đi lại rất khó khăn, buổi tối không nhìn rõ đường.",
  "Tôi đã báo cho tổ trưởng và được trả lời là đang chờ đơn vị có trách nhiệm đến xem xét.",
  "Sự việc ảnh hưởng đến sinh hoạt hằng ngày của hơn hai mươi hộ gia đình.",
  "Ảnh chụp gửi kèm cho thấy rõ tình trạng vào sáng thứ Hai vừa qua.",
  "Đơn vị thi công nói đã hoàn trả mặt bằng nhưng thực tế chưa làm đúng như hồ sơ.",
  "Mùi hôi bốc lên suốt ngày, nhất là khi trời nắng nóng.",
  "Chúng tôi sẵn sàng cùng tham gia khắc phục nếu được hướng dẫn.",
  "Trước đây đã có một lần sửa chữa nhưng chỉ được vài hôm lại như cũ.",
  "Mong cơ quan có thẩm quyền kiểm tra thực tế và trả lời bằng văn bản.",
]);

const FAMILY = list(["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"]);
const MIDDLE = list(["Văn", "Thị", "Đức", "Ngọc", "Minh", "Thu", "Quang", "Hồng"]);
const GIVEN = list(["An", "Bình", "Chi", "Dũng", "Hà", "Hạnh", "Khoa", "Lan", "Mai", "Nam"]);

const pick = (words: string, what: string, i: string) => `pg_temp.pick(${words}, '${what}', ${i})`;

/** SQL for a text of the i-th of something; each reads as a person might have written it. */
export const nameOf = (i: string) =>
  `${pick(FAMILY, "family", i)} || ' ' || ${pick(MIDDLE, "middle", i)} || ' ' || ${pick(GIVEN, "given", i)}`;

export const placeOf = (i: string) =>
  `'số ' || (1 + pg_temp.dice('house', ${i}, 300)) || ' ' || ${pick(STREET, "street", i)}`;

export const subjectOf = (i: string) =>
  `${pick(WHAT, "what", i)} || ' ' || ${pick(WHERE, "where", i)} || ', ' || ${placeOf(i)}`;

export const contentOf = (i: string) =>
  ["first", "second", "third"].map((what) => pick(SENTENCE, what, i)).join(" || ' ' || ");
