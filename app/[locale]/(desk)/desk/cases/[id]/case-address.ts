import { getPathname } from "@/lib/i18n/navigation";

export const caseAddress = (locale: string, id: string) =>
  getPathname({ href: { pathname: "/desk/cases/[id]", params: { id } }, locale });
