import type { ServiceEntry } from "@/components/search/found-services";
import { findServices, type ServiceName, wardNamed } from "@/lib/domain/search/services";
import type { Unit } from "@/lib/domain/unit/unit";
import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";

/** Where one of a ward's own services is; null for those that are the same for everybody. */
const OF_WARD = {
  reception: "/wards/[slug]/reception",
  consultations: "/wards/[slug]/consultations",
  disclosure: "/wards/[slug]/disclosure",
  boards: "/wards/[slug]/boards",
} as const;

const FOR_ALL = {
  complaint: "/file",
  denunciation: "/file/denunciation",
  file: "/file",
  track: "/track",
  deadline: "/deadline",
  privacy: "/privacy",
  account: "/account",
} as const;

type Writing = { readonly units: readonly Unit[]; readonly locale: string };

/** What can be done about what was asked, with its way: of the ward that was named, or by choosing one. */
export function servicesMeant(query: string, { units, locale }: Writing): ServiceEntry[] {
  const ward = wardNamed(query, units);
  return findServices(query).map((name) => {
    const { href, isOfWard } = placeOf(name, ward);
    return {
      name,
      href: getPathname({ href, locale }),
      ward: isOfWard ? (ward?.name ?? null) : null,
      mustChoose: isOfWard && ward === null,
    };
  });
}

function placeOf(name: ServiceName, ward: Unit | null): { href: AppHref; isOfWard: boolean } {
  if (!isOfAWard(name)) return { href: FOR_ALL[name], isOfWard: false };
  if (ward === null) return { href: "/wards", isOfWard: true };
  return { href: { pathname: OF_WARD[name], params: { slug: ward.slug } }, isOfWard: true };
}

const isOfAWard = (name: ServiceName): name is keyof typeof OF_WARD => Object.hasOwn(OF_WARD, name);
