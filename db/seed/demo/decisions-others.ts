import { type DecisionStory, NOT_REAL, tally } from "@/db/seed/demo/decision-story";
import type { WardToday } from "@/db/seed/demo/place";

/** The same shape for wards whose stories are shorter. */
const conventionOf = (
  ward: WardToday,
  { held, place, slug }: { readonly held: number; readonly place: string; readonly slug: string },
): DecisionStory => ({
  ward,
  slug,
  subject: "village_convention",
  method: "meeting",
  origin: "neighbourhood_head",
  neighbourhood: "Tổ dân phố số 3",
  title: "Sửa quy ước về giờ yên tĩnh và đổ rác (minh họa)",
  proposal: `Không gây ồn sau 22 giờ; để rác đúng nơi, sau 18 giờ; mỗi tháng tổng vệ sinh một lần.\n\n${NOT_REAL}`,
  place,
  households: 142,
  held,
  result: {
    tallies: [tally("Tổ dân phố số 3", [142, 118, 103, 11, 4])],
    form: "resolution",
    decided: "Thông qua quy ước sửa đổi gồm ba điều như đã đưa ra bàn (minh họa).",
  },
  sentAfter: 3,
  answeredAfter: 4,
  document: "Quyết định công nhận (minh họa)",
});

/** What the other four wards of today decide; none of it is real. */
export const DECISIONS_OTHERS: readonly DecisionStory[] = [
  conventionOf("dong-da", {
    slug: "sua-quy-uoc-to-dan-pho-so-3-dong-da-minh-hoa",
    held: -30,
    place: "nhà văn hóa tổ dân phố số 3",
  }),
  {
    ward: "dong-da",
    slug: "bau-to-truong-to-dan-pho-minh-hoa",
    subject: "neighbourhood_head",
    method: "meeting",
    origin: "neighbourhood_head",
    neighbourhood: "Tổ dân phố số 7",
    title: "Bầu Tổ trưởng tổ dân phố số 7 (minh họa)",
    proposal: `Bầu Tổ trưởng tổ dân phố nhiệm kỳ 5 năm.\n\n${NOT_REAL}`,
    place: "trường mầm non cạnh tổ dân phố số 7",
    households: 151,
    held: -20,
    result: {
      tallies: [tally("Tổ dân phố số 7", [151, 122, 98, 20, 4])],
      form: "minutes",
      decided: "Bầu Tổ trưởng tổ dân phố (minh họa, không nêu tên).",
    },
    sentAfter: 4,
    answeredAfter: 4,
    document: "Công văn trả lời (minh họa)",
    refused: {
      ground: "procedure_not_kept",
      reason:
        "Quyết định thành lập Tổ bầu cử ban hành muộn hơn thời hạn; phường sẽ tổ chức bầu lại (minh họa).",
    },
  },
  {
    ward: "o-cho-dua",
    slug: "lap-camera-ngo-o-cho-dua-minh-hoa",
    subject: "contribution",
    method: "meeting",
    origin: "initiative",
    neighbourhood: "Tổ dân phố số 4",
    title: "Góp tiền lắp camera an ninh đầu ngõ (minh họa)",
    proposal: `Mỗi hộ góp 100.000 đồng lắp bốn camera; dữ liệu giữ 15 ngày, chỉ mở khi có đề nghị của công an phường.\n\n${NOT_REAL}`,
    place: "nhà văn hóa tổ dân phố số 4",
    households: 105,
    consents: 19,
    held: -13,
    result: {
      tallies: [tally("Tổ dân phố số 4", [105, 90, 77, 9, 4])],
      form: "agreement",
      decided: "Góp 100.000 đồng mỗi hộ, lắp bốn camera (minh họa).",
    },
    // Passed, and nobody has sent it: said openly.
  },
  conventionOf("lang", {
    slug: "sua-quy-uoc-to-dan-pho-so-3-lang-minh-hoa",
    held: -45,
    place: "đình làng Láng",
  }),
  {
    ward: "lang",
    slug: "tong-ve-sinh-cuoi-nam-lang-minh-hoa",
    subject: "self_management",
    method: "meeting",
    origin: "neighbourhood_head",
    neighbourhood: "Tổ dân phố số 9",
    title: "Lịch tổng vệ sinh cuối năm (minh họa)",
    proposal: `Mỗi sáng thứ Bảy một ngõ, các hộ trong ngõ cùng làm.\n\n${NOT_REAL}`,
    place: "sân nhà văn hóa tổ dân phố số 9",
    households: 88,
    held: 8,
  },
  {
    ward: "van-mieu",
    slug: "trong-cay-ho-van-minh-hoa",
    subject: "self_management",
    method: "meeting",
    origin: "neighbourhood_head",
    neighbourhood: "Tổ dân phố số 11",
    title: "Trồng và chăm hàng cây trước nhà văn hóa (minh họa)",
    proposal: `Trồng mười cây, mỗi tổ liên gia chăm hai cây.\n\n${NOT_REAL}`,
    place: "nhà văn hóa tổ dân phố số 11",
    households: 92,
    held: 4,
    calledOff: "Trùng ngày hội nghị đại biểu nhân dân; sẽ họp vào tháng sau (minh họa).",
  },
  conventionOf("van-mieu", {
    slug: "sua-quy-uoc-to-dan-pho-so-3-van-mieu-minh-hoa",
    held: -28,
    place: "nhà văn hóa tổ dân phố số 3",
  }),
];
