/** Folder in `app/[locale]/(desk)` → the address staff see. */
export const DESK_PATHNAMES = {
  "/desk": { vi: "/quan-tri", en: "/desk" },
  "/desk/cases": { vi: "/quan-tri/ho-so", en: "/desk/cases" },
  "/desk/cases/[id]": { vi: "/quan-tri/ho-so/[id]", en: "/desk/cases/[id]" },
  "/desk/cases/[id]/answer": {
    vi: "/quan-tri/ho-so/[id]/tra-loi",
    en: "/desk/cases/[id]/answer",
  },
  "/desk/cases/[id]/documents/[kind]": {
    vi: "/quan-tri/ho-so/[id]/van-ban/[kind]",
    en: "/desk/cases/[id]/documents/[kind]",
  },
  "/desk/oversight": { vi: "/quan-tri/giam-sat", en: "/desk/oversight" },
  "/desk/oversight/new": { vi: "/quan-tri/giam-sat/moi", en: "/desk/oversight/new" },
  "/desk/oversight/[id]": { vi: "/quan-tri/giam-sat/[id]", en: "/desk/oversight/[id]" },
  "/desk/oversight/[id]/edit": {
    vi: "/quan-tri/giam-sat/[id]/sua",
    en: "/desk/oversight/[id]/edit",
  },
  "/desk/imports": { vi: "/quan-tri/nhap-du-lieu", en: "/desk/imports" },
  "/desk/imports/[id]": { vi: "/quan-tri/nhap-du-lieu/[id]", en: "/desk/imports/[id]" },
  "/desk/oversight/[id]/files": {
    vi: "/quan-tri/giam-sat/[id]/tep",
    en: "/desk/oversight/[id]/files",
  },
  "/desk/boards": { vi: "/quan-tri/ban-giam-sat", en: "/desk/boards" },
  "/desk/boards/new": { vi: "/quan-tri/ban-giam-sat/moi", en: "/desk/boards/new" },
  "/desk/boards/[id]": { vi: "/quan-tri/ban-giam-sat/[id]", en: "/desk/boards/[id]" },
  "/desk/boards/[id]/edit": {
    vi: "/quan-tri/ban-giam-sat/[id]/sua",
    en: "/desk/boards/[id]/edit",
  },
  "/desk/boards/[id]/members/new": {
    vi: "/quan-tri/ban-giam-sat/[id]/thanh-vien/moi",
    en: "/desk/boards/[id]/members/new",
  },
  "/desk/boards/[id]/members/[member]": {
    vi: "/quan-tri/ban-giam-sat/[id]/thanh-vien/[member]",
    en: "/desk/boards/[id]/members/[member]",
  },
  "/desk/boards/[id]/programmes/new": {
    vi: "/quan-tri/ban-giam-sat/[id]/chuong-trinh/moi",
    en: "/desk/boards/[id]/programmes/new",
  },
  "/desk/boards/[id]/programmes/[programme]": {
    vi: "/quan-tri/ban-giam-sat/[id]/chuong-trinh/[programme]",
    en: "/desk/boards/[id]/programmes/[programme]",
  },
  "/desk/matters": { vi: "/quan-tri/viec-gui-ban", en: "/desk/matters" },
  "/desk/matters/[id]": { vi: "/quan-tri/viec-gui-ban/[id]", en: "/desk/matters/[id]" },
  "/desk/disclosures": { vi: "/quan-tri/cong-khai", en: "/desk/disclosures" },
  "/desk/disclosures/new": { vi: "/quan-tri/cong-khai/moi", en: "/desk/disclosures/new" },
  "/desk/disclosures/[id]": { vi: "/quan-tri/cong-khai/[id]", en: "/desk/disclosures/[id]" },
  "/desk/disclosures/[id]/edit": {
    vi: "/quan-tri/cong-khai/[id]/sua",
    en: "/desk/disclosures/[id]/edit",
  },
  "/desk/records": { vi: "/quan-tri/noi-dung", en: "/desk/records" },
  "/desk/records/new/[kind]": {
    vi: "/quan-tri/noi-dung/moi/[kind]",
    en: "/desk/records/new/[kind]",
  },
  "/desk/records/[id]": { vi: "/quan-tri/noi-dung/[id]", en: "/desk/records/[id]" },
  "/desk/records/[id]/edit": { vi: "/quan-tri/noi-dung/[id]/sua", en: "/desk/records/[id]/edit" },
  "/desk/records/[id]/files": { vi: "/quan-tri/noi-dung/[id]/tep", en: "/desk/records/[id]/files" },
  "/desk/files": { vi: "/quan-tri/rut-tep", en: "/desk/files" },
  "/desk/disclosures/papers": {
    vi: "/quan-tri/cong-khai/van-ban",
    en: "/desk/disclosures/papers",
  },
  "/desk/disclosures/papers/[kind]/[period]": {
    vi: "/quan-tri/cong-khai/van-ban/[kind]/[period]",
    en: "/desk/disclosures/papers/[kind]/[period]",
  },
  "/desk/consultations": { vi: "/quan-tri/lay-y-kien", en: "/desk/consultations" },
  "/desk/consultations/new": { vi: "/quan-tri/lay-y-kien/moi", en: "/desk/consultations/new" },
  "/desk/consultations/[id]": { vi: "/quan-tri/lay-y-kien/[id]", en: "/desk/consultations/[id]" },
  "/desk/consultations/[id]/edit": {
    vi: "/quan-tri/lay-y-kien/[id]/sua",
    en: "/desk/consultations/[id]/edit",
  },
  "/desk/consultations/[id]/opinions": {
    vi: "/quan-tri/lay-y-kien/[id]/y-kien",
    en: "/desk/consultations/[id]/opinions",
  },
  "/desk/decisions": { vi: "/quan-tri/quyet-dinh-cong-dong", en: "/desk/decisions" },
  "/desk/decisions/new": {
    vi: "/quan-tri/quyet-dinh-cong-dong/moi",
    en: "/desk/decisions/new",
  },
  "/desk/decisions/[id]": {
    vi: "/quan-tri/quyet-dinh-cong-dong/[id]",
    en: "/desk/decisions/[id]",
  },
  "/desk/decisions/[id]/edit": {
    vi: "/quan-tri/quyet-dinh-cong-dong/[id]/sua",
    en: "/desk/decisions/[id]/edit",
  },
  "/desk/decisions/[id]/sheet": {
    vi: "/quan-tri/quyet-dinh-cong-dong/[id]/phieu-ket-qua",
    en: "/desk/decisions/[id]/sheet",
  },
  "/desk/recommendations": { vi: "/quan-tri/kien-nghi-giam-sat", en: "/desk/recommendations" },
  "/desk/recommendations/[id]": {
    vi: "/quan-tri/kien-nghi-giam-sat/[id]",
    en: "/desk/recommendations/[id]",
  },
  "/desk/accounts": { vi: "/quan-tri/tai-khoan", en: "/desk/accounts" },
  "/desk/accounts/new": { vi: "/quan-tri/tai-khoan/moi", en: "/desk/accounts/new" },
  "/desk/accounts/[id]": { vi: "/quan-tri/tai-khoan/[id]", en: "/desk/accounts/[id]" },
  "/desk/registers": { vi: "/quan-tri/so", en: "/desk/registers" },
  "/desk/registers/receptions": {
    vi: "/quan-tri/so/tiep-cong-dan",
    en: "/desk/registers/receptions",
  },
  "/desk/registers/receptions/new": {
    vi: "/quan-tri/so/tiep-cong-dan/moi",
    en: "/desk/registers/receptions/new",
  },
  "/desk/registers/receptions/[id]": {
    vi: "/quan-tri/so/tiep-cong-dan/[id]",
    en: "/desk/registers/receptions/[id]",
  },
  "/desk/registers/receptions/[id]/correct": {
    vi: "/quan-tri/so/tiep-cong-dan/[id]/dinh-chinh",
    en: "/desk/registers/receptions/[id]/correct",
  },
  "/desk/registers/receptions/[id]/conclusion": {
    vi: "/quan-tri/so/tiep-cong-dan/[id]/ket-luan",
    en: "/desk/registers/receptions/[id]/conclusion",
  },
  "/desk/reception/conclusions": {
    vi: "/quan-tri/lich-tiep-dan/ket-luan",
    en: "/desk/reception/conclusions",
  },
  "/desk/reception/bookings/[id]": {
    vi: "/quan-tri/lich-tiep-dan/dang-ky/[id]",
    en: "/desk/reception/bookings/[id]",
  },
  "/desk/reception": { vi: "/quan-tri/lich-tiep-dan", en: "/desk/reception" },
  "/desk/reception/new": { vi: "/quan-tri/lich-tiep-dan/moi", en: "/desk/reception/new" },
  "/desk/reception/[id]": { vi: "/quan-tri/lich-tiep-dan/[id]", en: "/desk/reception/[id]" },
  "/desk/reception/[id]/edit": {
    vi: "/quan-tri/lich-tiep-dan/[id]/sua",
    en: "/desk/reception/[id]/edit",
  },
  "/desk/reception/days/[day]": {
    vi: "/quan-tri/lich-tiep-dan/buoi/[day]",
    en: "/desk/reception/days/[day]",
  },
  "/desk/units": { vi: "/quan-tri/don-vi", en: "/desk/units" },
  "/desk/units/calendar": { vi: "/quan-tri/don-vi/lich-nghi", en: "/desk/units/calendar" },
  "/desk/units/calendar/[id]": {
    vi: "/quan-tri/don-vi/lich-nghi/[id]",
    en: "/desk/units/calendar/[id]",
  },
  "/desk/units/[id]": { vi: "/quan-tri/don-vi/[id]", en: "/desk/units/[id]" },
  "/desk/position": { vi: "/quan-tri/vai-tro", en: "/desk/position" },
} as const;
