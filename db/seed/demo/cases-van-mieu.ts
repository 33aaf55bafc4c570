import { answer, assign, type CaseStory, rate, register, step } from "@/db/seed/demo/case-story";

const ward = "van-mieu" as const;

/** The ward of the pavilion: visitors, old names on papers, walls of monuments. */
export const CASES_VAN_MIEU: readonly CaseStory[] = [
  {
    key: "vm-khach-du-lich",
    ward,
    kind: "petition",
    field: "transport",
    ago: 4,
    by: 12,
    subject: "Đề nghị kẻ vạch chỗ đỗ xe khách gần di tích",
    content: "Xe khách dừng đỗ tùy ý gần di tích, người đi bộ phải xuống lòng đường.",
    steps: [register(3)],
  },
  {
    key: "vm-nha-ve-sinh",
    ward,
    kind: "report",
    field: "environment",
    ago: 16,
    by: 2,
    subject: "Nhà vệ sinh công cộng khóa cửa",
    content: "Nhà vệ sinh công cộng gần vườn hoa khóa cửa cả ngày Chủ nhật.",
    steps: [
      register(16),
      assign(15),
      answer(
        9,
        "Nhà vệ sinh mở cửa từ 6 đến 21 giờ cả tuần; số điện thoại người trông dán ở cửa.",
        {
          document: "41/MH-UBND",
        },
      ),
      rate(8, 5, true),
    ],
  },
  {
    key: "vm-so-nha",
    ward,
    kind: "petition",
    field: "admin_reform",
    ago: 30,
    by: 3,
    subject: "Địa chỉ trên giấy tờ sau khi đổi tên phường",
    content: "Giấy tờ ghi tên phường cũ. Đề nghị hướng dẫn có phải đổi không và đổi ở đâu.",
    steps: [
      register(29),
      assign(28),
      answer(
        20,
        "Giấy tờ đã cấp theo tên phường cũ vẫn có giá trị; ông/bà chỉ cần đổi khi có nhu cầu hoặc khi giấy tờ hết hạn. Trang “Từ phường cũ sang phường mới” cho biết địa chỉ hiện nay.",
        { document: "42/MH-UBND" },
      ),
      rate(18, 4, true),
      step(6, "officer", "close"),
    ],
  },
  {
    key: "vm-xay-dung",
    ward,
    kind: "report",
    field: "construction",
    ago: 24,
    by: 4,
    subject: "Nhà xây sát tường di tích",
    content: "Một công trình đang đổ móng sát tường khu di tích, không thấy biển báo giấy phép.",
    steps: [register(23), assign(22)],
  },
  {
    key: "vm-khieu-nai",
    ward,
    kind: "complaint",
    field: "construction",
    ago: 8,
    by: 5,
    channel: "counter",
    subject: "Khiếu nại việc tạm giữ biển hiệu cửa hàng",
    content: "Biển hiệu cửa hàng của tôi bị tạm giữ mà không có biên bản.",
    contested: "Hành vi tạm giữ biển hiệu",
    learntAgo: 10,
    steps: [register(8), assign(7)],
  },
];
