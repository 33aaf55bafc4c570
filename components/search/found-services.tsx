import { useTranslations } from "next-intl";

import type { ServiceName } from "@/lib/domain/search/services";

export type ServiceEntry = {
  readonly name: ServiceName;
  readonly href: string;
  /** The ward whose it is; null when it is everybody's, or the ward must still be chosen. */
  readonly ward: string | null;
  readonly mustChoose: boolean;
};

/** What can be done about it, before what is on record of it. */
export function ServiceList({ services }: { readonly services: readonly ServiceEntry[] }) {
  const t = useTranslations("search");
  return (
    <ul className="parted">
      {services.map(({ name, href, ward, mustChoose }) => (
        <li key={name}>
          <a href={href} className="inline-flex min-h-11 items-center font-semibold">
            {t(`service.${name}.title`)}
            {ward !== null && ` · ${ward}`}
          </a>
          <p className="text-note text-muted max-w-prose">
            {t(`service.${name}.text`)}
            {mustChoose && ` ${t("choose-ward")}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
