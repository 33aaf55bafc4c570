import { answer, assign, type CaseStory, rate, register, step } from "@/db/seed/demo/case-story";

const ward = "kim-lien" as const;

/** What the same desk did in the months before: most of it in time, so that its figures mean something. */
export const CASES_KIM_LIEN_BEFORE: readonly CaseStory[] = [
  {
    key: "kl-vach-qua-duong",
    ward,
    kind: "petition",
    field: "transport",
    ago: 118,
    by: 3,
    subject: "Đề nghị sơn lại vạch qua đường trước chợ",
    content: "Vạch qua đường trước chợ mờ hẳn, xe không nhường người đi bộ.",
    steps: [
      register(117),
      assign(116),
      answer(110, "Vạch qua đường đã được sơn lại, thêm hai biển báo.", { document: "71/MH-UBND" }),
      rate(108, 5, true),
      step(90, "officer", "close"),
    ],
  },
  {
    key: "kl-cho-tha-rong",
    ward,
    kind: "report",
    field: "security",
    ago: 112,
    by: 4,
    subject: "Chó thả rông ở sân khu tập thể",
    content: "Buổi sáng có ba con chó thả rông không rọ mõm ở sân khu tập thể, trẻ em sợ.",
    steps: [
      register(111),
      assign(111),
      answer(
        104,
        "Tổ dân phố đã làm việc với ba hộ nuôi; các hộ cam kết đeo rọ mõm và dắt khi ra ngoài.",
        {
          document: "74/MH-UBND",
        },
      ),
      rate(101, 4, true),
    ],
  },
  {
    key: "kl-boi-thuong-cay",
    ward,
    kind: "petition",
    field: "environment",
    ago: 106,
    by: 5,
    subject: "Đề nghị trồng bù cây đã chặt ở vườn hoa",
    content: "Sau bão, bốn cây ở vườn hoa bị chặt, đến nay chưa trồng bù.",
    steps: [
      register(105),
      assign(104),
      answer(
        97,
        "Đơn vị công viên đã trồng bù bốn cây; phường theo dõi việc tưới trong ba tháng đầu.",
        {
          document: "78/MH-UBND",
        },
      ),
      rate(95, 5, true),
    ],
  },
  {
    key: "kl-thai-do",
    ward,
    kind: "report",
    field: "admin_reform",
    ago: 99,
    by: 6,
    subject: "Thái độ ở quầy tiếp nhận hồ sơ",
    content: "Người tiếp nhận trả lời cộc lốc, không giải thích giấy còn thiếu.",
    steps: [
      register(98),
      assign(97),
      answer(
        90,
        "Phường xin lỗi ông/bà, đã nhắc nhở người tiếp nhận và đặt tờ hướng dẫn giấy tờ ở quầy.",
        {
          document: "80/MH-UBND",
        },
      ),
      rate(88, 4, true),
    ],
  },
  {
    key: "kl-ngap-ham",
    ward,
    kind: "report",
    field: "housing",
    ago: 94,
    by: 7,
    subject: "Hầm để xe khu tập thể đọng nước",
    content: "Hầm để xe đọng nước cả tuần sau mưa, dây điện chạy sát mặt nước.",
    steps: [
      register(93),
      assign(92),
      answer(
        85,
        "Đơn vị quản lý nhà đã đặt bơm tự động và nâng dây điện; phường kiểm tra lại sau trận mưa kế tiếp, không còn đọng.",
        {
          document: "82/MH-UBND",
        },
      ),
      rate(82, 5, true),
      step(70, "officer", "close"),
    ],
  },
  {
    key: "kl-loa-phuong",
    ward,
    kind: "petition",
    field: "other",
    ago: 89,
    by: 8,
    subject: "Đề nghị phát lại thông báo trên loa vào buổi tối",
    content: "Loa chỉ phát lúc 7 giờ sáng, người làm ca không nghe được thông báo.",
    steps: [
      register(88),
      assign(87),
      answer(80, "Thông báo được phát thêm lúc 18 giờ 30 và đăng trên trang của phường.", {
        document: "84/MH-UBND",
      }),
      rate(77, 4, true),
    ],
  },
  {
    key: "kl-xe-dap-cong-cong",
    ward,
    kind: "petition",
    field: "transport",
    ago: 83,
    by: 9,
    subject: "Đề nghị chuyển trạm xe đạp công cộng khỏi lối đi",
    content: "Trạm xe đạp đặt giữa vỉa hè, xe lăn không đi qua được.",
    steps: [
      register(82),
      assign(81),
      answer(74, "Trạm đã được dời 6 m về phía bồn cây, lối đi còn 1,8 m.", {
        document: "86/MH-UBND",
      }),
      rate(72, 5, true),
    ],
  },
];
