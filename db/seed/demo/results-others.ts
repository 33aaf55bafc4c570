import { answered, confirmed, done, type ResultStory } from "@/db/seed/demo/result-story";

/** Two or three of each ward: answered in time, late, on the way, confirmed. */
export const RESULTS_OTHERS: readonly ResultStory[] = [
  {
    slug: "so-thu-phi-ve-sinh-quy-ba",
    ward: "o-cho-dua",
    board: "o-cho-dua",
    field: "contributions",
    title: "Sổ thu phí vệ sinh quý III",
    summary: "Ban đối chiếu sổ thu của ba tổ dân phố với biên lai: 14 hộ bị ghi hai lần.",
    inspected: 68,
    published: 63,
    findings: [
      { verdict: "shortcoming", text: "Mười bốn hộ bị ghi thu hai lần trong một quý." },
      { verdict: "good", text: "Mức thu đúng mức niêm yết ở cả ba tổ." },
    ],
    recommendations: [
      {
        finding: 1,
        text: "Trả lại khoản thu thừa và niêm yết danh sách đã trả.",
        replies: [
          answered(10, "Phường trả lại khoản thu thừa cho 14 hộ trong hai tuần.", "55/MH-UBND"),
          done(24, "Đã trả đủ 14 hộ, danh sách có chữ ký dán ở bảng tin.", "96/BC-UBND"),
          confirmed(30, "Ban hỏi lại 14 hộ, đủ cả 14 hộ đã nhận."),
        ],
      },
    ],
  },
  {
    slug: "cho-ngoi-cho-o-bo-phan-mot-cua",
    ward: "o-cho-dua",
    board: "o-cho-dua",
    field: "admin_reform",
    title: "Chỗ ngồi chờ ở bộ phận một cửa",
    summary: "Ban theo dõi ba buổi sáng: giờ cao điểm có 41 người chờ, 16 ghế.",
    inspected: 33,
    inspectedTo: 30,
    published: 27,
    findings: [
      { verdict: "shortcoming", text: "Thiếu ghế chờ vào giờ cao điểm; người già phải đứng." },
      { verdict: "good", text: "Thời gian chờ trung bình 18 phút, trong mức phường công bố." },
    ],
    recommendations: [
      {
        finding: 1,
        text: "Bổ sung ghế và ưu tiên chỗ cho người già, phụ nữ có thai.",
        replies: [
          answered(12, "Phường bổ sung 20 ghế và dán biển ưu tiên ở hàng đầu.", "61/MH-UBND"),
          done(21, "Đã đặt 20 ghế, hàng đầu dành cho người được ưu tiên.", "73/BC-UBND"),
        ],
      },
    ],
  },
  {
    slug: "danh-sach-ho-duoc-ho-tro",
    ward: "o-cho-dua",
    board: "o-cho-dua",
    field: "social_policy",
    title: "Bình xét danh sách hộ được hỗ trợ",
    summary: "Ban dự hai buổi bình xét và đối chiếu danh sách niêm yết.",
    inspected: 9,
    published: 4,
    findings: [
      { verdict: "good", text: "Bình xét có biên bản, có chữ ký của đại diện các hộ dự họp." },
      { verdict: "shortcoming", text: "Danh sách niêm yết 12 ngày, ít hơn 30 ngày phải niêm yết." },
    ],
    recommendations: [{ finding: 2, text: "Niêm yết lại đủ 30 ngày liên tục." }],
  },
  {
    slug: "sua-san-nha-van-hoa-to-so-3",
    ward: "lang",
    board: "lang",
    field: "construction",
    title: "Sửa sân nhà văn hóa tổ dân phố số 3",
    summary: "Ban xem việc lát lại sân: đúng diện tích, còn một góc đọng nước.",
    inspected: 54,
    published: 50,
    findings: [
      { verdict: "good", text: "Diện tích lát đúng dự toán, gạch đúng loại." },
      { verdict: "shortcoming", text: "Góc phía cổng đọng nước sâu khoảng 3 cm sau mưa." },
    ],
    recommendations: [
      {
        finding: 2,
        text: "Chỉnh độ dốc ở góc phía cổng trong thời gian bảo hành.",
        replies: [
          answered(
            26,
            "Nhà thầu chỉnh lại độ dốc trong tháng, phường cử người theo dõi.",
            "33/MH-UBND",
          ),
        ],
      },
    ],
  },
  {
    slug: "ve-sinh-rach-thoat-nuoc",
    ward: "lang",
    board: "lang",
    field: "environment",
    title: "Vệ sinh mương thoát nước sau chợ",
    summary: "Ban đi dọc 220 m mương sau chợ, ghi ba chỗ đổ rác xuống mương.",
    inspected: 24,
    published: 20,
    findings: [
      { verdict: "violation", text: "Ba chỗ đổ rác và thức ăn thừa xuống mương thoát nước." },
    ],
    recommendations: [
      {
        finding: 1,
        text: "Nhắc nhở các hộ, đặt lưới chắn và thùng rác ở ba chỗ đã ghi.",
        replies: [
          answered(
            11,
            "Phường lập biên bản nhắc nhở ba hộ, đặt lưới chắn trong tháng.",
            "39/MH-UBND",
          ),
        ],
      },
    ],
  },
  {
    slug: "giay-phep-va-bien-bao-cong-trinh",
    ward: "dong-da",
    board: "dong-da",
    field: "construction",
    title: "Biển báo thông tin ở các công trình đang xây",
    summary: "Ban đi qua 18 công trình: năm công trình không treo biển báo thông tin.",
    inspected: 47,
    published: 43,
    findings: [
      {
        verdict: "violation",
        text: "Năm trong 18 công trình không treo biển báo thông tin công trình.",
      },
    ],
    recommendations: [
      {
        finding: 1,
        text: "Yêu cầu năm công trình treo biển và kiểm tra giấy phép.",
        replies: [
          answered(
            14,
            "Phường đã kiểm tra: bốn công trình treo biển ngay, một công trình bị đình chỉ vì chưa có giấy phép.",
            "71/MH-UBND",
          ),
          done(
            20,
            "Cả năm công trình đã có biển; công trình bị đình chỉ đã nộp hồ sơ xin phép.",
            "88/BC-UBND",
          ),
        ],
      },
    ],
  },
  {
    slug: "mat-ngo-sau-khi-dao-duong",
    ward: "dong-da",
    board: "dong-da",
    field: "construction",
    title: "Mặt ngõ sau khi đào đặt ống",
    summary: "Sau khi đơn vị cấp nước đào đặt ống, mặt ngõ 140 m hoàn trả không bằng phẳng.",
    inspected: 29,
    published: 26,
    findings: [
      { verdict: "shortcoming", text: "Mặt ngõ hoàn trả lồi lõm, chênh đến 5 cm ở sáu chỗ." },
    ],
    recommendations: [
      { finding: 1, text: "Yêu cầu đơn vị thi công hoàn trả lại mặt ngõ, nêu ngày xong." },
    ],
  },
  {
    slug: "thu-phi-trong-giu-xe-le-hoi",
    ward: "van-mieu",
    board: "van-mieu",
    field: "tax",
    title: "Phí trông giữ xe gần di tích ngày lễ",
    summary: "Ban kiểm tra sáu điểm trông giữ xe trong hai ngày lễ: hai điểm thu quá mức niêm yết.",
    inspected: 82,
    inspectedTo: 81,
    published: 77,
    findings: [
      { verdict: "violation", text: "Hai trong sáu điểm thu gấp đôi mức niêm yết." },
      { verdict: "good", text: "Bốn điểm còn lại thu đúng và có vé." },
    ],
    recommendations: [
      {
        finding: 1,
        text: "Xử lý hai điểm thu quá mức và treo bảng giá cỡ lớn.",
        replies: [
          answered(8, "Phường đã xử phạt hai điểm, thu lại phép một điểm.", "92/MH-UBND"),
          done(12, "Sáu điểm đã treo bảng giá cỡ lớn.", "64/BC-UBND"),
          confirmed(18, "Ban kiểm tra lại cả sáu điểm, đúng giá niêm yết."),
        ],
      },
    ],
  },
  {
    slug: "bo-tri-ta-luy-khu-giai-phong-mat-bang",
    ward: "van-mieu",
    board: "van-mieu",
    field: "site_clearance",
    title: "Rào chắn khu đất đã giải phóng mặt bằng",
    summary: "Khu đất đã giải phóng mặt bằng còn hố móng cũ, rào tôn đổ một đoạn.",
    inspected: 18,
    published: 15,
    findings: [
      { verdict: "shortcoming", text: "Rào tôn đổ 6 m, hố móng cũ sâu khoảng 1,2 m không che." },
    ],
    recommendations: [
      {
        finding: 1,
        text: "Dựng lại rào và lấp hố móng.",
        replies: [
          answered(
            7,
            "Phường đã yêu cầu chủ đầu tư dựng lại rào ngay, lấp hố trong tháng.",
            "97/MH-UBND",
          ),
        ],
      },
    ],
  },
];
