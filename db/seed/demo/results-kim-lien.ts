import {
  answered,
  confirmed,
  contested,
  done,
  type ResultStory,
} from "@/db/seed/demo/result-story";

const ward = "kim-lien" as const;

export const RESULTS_KIM_LIEN: readonly ResultStory[] = [
  {
    slug: "nap-ranh-thoat-nuoc-ngo-so-1",
    ward,
    board: "kim-lien-drain",
    field: "construction",
    title: "Nắp rãnh thoát nước vỡ ở ngõ số 1",
    summary:
      "Trong buổi kiểm tra dự án cải tạo thoát nước, Ban thấy một nắp rãnh giữa ngõ vỡ góc, xe máy và trẻ em đi qua dễ sụt chân. Hai nắp kế bên có vết nứt.",
    inspected: 103,
    published: 98,
    findings: [
      {
        verdict: "shortcoming",
        text: "Nắp bê tông giữa ngõ vỡ một góc, hở khoảng 30 cm, không có rào chắn.",
      },
      { verdict: "shortcoming", text: "Hai nắp kế bên nứt ngang, gõ nghe rỗng." },
    ],
    recommendations: [
      {
        finding: 1,
        text: "Rào chắn, đặt biển báo ngay; thay nắp vỡ.",
        replies: [
          answered(
            20,
            "Phường tiếp thu kiến nghị. Nhà thầu thay nắp gang chịu lực toàn tuyến ngõ trong ba tháng. Trong lúc chờ đã đặt rào chắn và biển báo. Phường trả lời muộn vì chờ kết quả kiểm tra nắp của cả tuyến và đã không báo trước cho Ban.",
            "101/MH-UBND",
          ),
          done(86, "Đã thay nắp gang, nghiệm thu có đại diện tổ dân phố.", "112/BC-UBND"),
        ],
      },
      {
        finding: 2,
        text: "Kiểm tra các nắp còn lại trên tuyến ngõ và thông báo kết quả ở bảng tin tổ dân phố.",
        replies: [
          answered(20, "Phường kiểm tra toàn tuyến cùng lúc với việc thay nắp.", "101/MH-UBND"),
          done(88, "Đã kiểm tra 62 nắp, thay 9 nắp; kết quả dán ở bảng tin.", "118/BC-UBND"),
        ],
      },
    ],
    correction: {
      after: 6,
      reason:
        "Đo lại tại chỗ: chỗ hở khoảng 40 cm, bản đầu ghi 30 cm; bổ sung kết quả đo độ dốc đáy rãnh.",
      summary:
        "Trong buổi kiểm tra dự án cải tạo thoát nước, Ban thấy một nắp rãnh giữa ngõ vỡ góc, xe máy và trẻ em đi qua dễ sụt chân. Hai nắp kế bên có vết nứt. Đáy rãnh đúng bản vẽ.",
      findings: [
        {
          verdict: "shortcoming",
          text: "Nắp bê tông giữa ngõ vỡ một góc, hở khoảng 40 cm, không có rào chắn.",
        },
        { verdict: "shortcoming", text: "Hai nắp kế bên nứt ngang, gõ nghe rỗng." },
        { verdict: "good", text: "Độ dốc và cao độ đáy rãnh đúng bản vẽ ở cả năm điểm đo." },
      ],
    },
  },
  {
    slug: "diem-tap-ket-rac-canh-cong-truong",
    ward,
    board: "kim-lien",
    field: "environment",
    title: "Điểm tập kết rác đặt sát cổng trường",
    summary:
      "Ban đi kiểm tra bốn điểm tập kết rác. Một điểm đặt sát cổng trường tiểu học, xe gom đỗ đúng giờ đón trẻ.",
    inspected: 14,
    published: 11,
    findings: [
      {
        verdict: "shortcoming",
        text: "Xe gom rác đỗ sát cổng trường từ 16 giờ 15, đúng giờ đón trẻ.",
      },
      { verdict: "good", text: "Ba điểm còn lại sạch, có biển ghi giờ tập kết." },
    ],
    recommendations: [
      {
        finding: 1,
        text: "Chuyển điểm tập kết cách cổng trường ít nhất 50 m, hoặc đổi giờ gom sau 18 giờ.",
      },
    ],
  },
  {
    slug: "bang-niem-yet-thu-tuc-ban-cu",
    ward,
    board: "kim-lien",
    field: "admin_reform",
    title: "Bảng niêm yết thủ tục để bản cũ",
    summary:
      "Ban đối chiếu bảng niêm yết ở bộ phận một cửa với danh mục thủ tục đang có hiệu lực: bảy trong mười hai thủ tục được kiểm tra để bản cũ.",
    inspected: 76,
    published: 72,
    findings: [
      {
        verdict: "shortcoming",
        text: "Bảy trong mười hai thủ tục được kiểm tra niêm yết bản đã hết hiệu lực.",
      },
    ],
    recommendations: [
      {
        finding: 1,
        text: "Thay toàn bộ bản niêm yết và ghi ngày cập nhật trên từng bản.",
        replies: [
          answered(
            9,
            "Phường thay toàn bộ bản niêm yết trong tuần, giao người phụ trách cập nhật.",
            "87/MH-UBND",
          ),
          done(13, "Đã thay 12 bản, mỗi bản ghi ngày cập nhật và người phụ trách.", "141/BC-UBND"),
          contested(19, "Ban kiểm tra lại: còn hai bản chưa ghi ngày cập nhật."),
          done(22, "Đã bổ sung ngày cập nhật ở hai bản còn thiếu.", "149/BC-UBND"),
          confirmed(26, "Ban kiểm tra lại đủ 12 bản, xác nhận đã xong."),
        ],
      },
    ],
  },
  {
    slug: "loi-vao-nha-van-hoa-cho-xe-lan",
    ward,
    board: "kim-lien",
    field: "construction",
    title: "Lối vào nhà văn hóa chưa đi được bằng xe lăn",
    summary: "Ban xem lối vào của ba nhà văn hóa tổ dân phố: cả ba có bậc, không có đường dốc.",
    inspected: 40,
    published: 36,
    findings: [
      {
        verdict: "shortcoming",
        text: "Ba nhà văn hóa có từ hai đến bốn bậc ở cửa chính, không có đường dốc.",
      },
    ],
    recommendations: [
      {
        finding: 1,
        text: "Làm đường dốc ở cửa chính của từng nhà văn hóa, nêu rõ nơi nào làm trước.",
        urged: {
          after: 18,
          text: "Kiến nghị đã quá hạn trả lời 15 ngày. Đề nghị Ủy ban nhân dân phường trả lời và nêu rõ ngày sửa lối vào.",
        },
      },
    ],
  },
  {
    slug: "chieu-sang-san-choi-to-so-6",
    ward,
    board: "kim-lien",
    field: "construction",
    state: "submitted",
    title: "Chiếu sáng sân chơi tổ dân phố số 6",
    summary: "Ban đi xem sân chơi buổi tối: hai trong sáu đèn không sáng.",
    inspected: 5,
    findings: [{ verdict: "shortcoming", text: "Hai trong sáu đèn của sân chơi không sáng." }],
    recommendations: [{ finding: 1, text: "Thay hai bóng đèn hỏng." }],
  },
  {
    slug: "thu-quy-den-on-dap-nghia",
    ward,
    board: "kim-lien",
    field: "contributions",
    state: "draft",
    title: "Thu, chi quỹ đền ơn đáp nghĩa",
    summary: "Ban đang đối chiếu sổ thu với danh sách niêm yết.",
    inspected: 3,
    findings: [{ verdict: "good", text: "Sổ thu có chữ ký người nộp và người thu." }],
  },
];
