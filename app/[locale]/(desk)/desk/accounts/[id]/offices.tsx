import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import type { AccountAtDesk } from "@/db/queries/administration";
import { addDays } from "@/lib/domain/calendar-date";

import { EndForm } from "./end-form";

type Props = { readonly account: AccountAtDesk; readonly mayEnd: boolean };

/** Every office ever held, newest first; those that are over stay to be seen. */
export function Offices({ account, mayEnd }: Props) {
  const t = useTranslations("administration.account");
  if (account.offices.length === 0) return <p className="text-muted">{t("no-office")}</p>;

  return (
    <ul className="divide-hair border-hair divide-y border-y">
      {account.offices.map((office) => (
        <Office key={office.id} account={account} office={office} mayEnd={mayEnd} />
      ))}
    </ul>
  );
}

type OfficeProps = Props & { readonly office: AccountAtDesk["offices"][number] };

function Office({ account, office, mayEnd }: OfficeProps) {
  const t = useTranslations();
  const { id, role, title, unitName, fromOn, toOn, grantedBy } = office;
  const isOver = toOn !== null && toOn <= account.today;
  const name = `${t(`terms.role.${role}`)}, ${unitName}`;

  return (
    <li className="space-y-2 py-4">
      <p className="flex flex-wrap items-center gap-3 font-semibold">
        {name} {isOver && <Tag tone="quiet">{t("administration.account.over")}</Tag>}
      </p>
      <p className="text-note text-muted">
        {title && <>{title} · </>}
        {t("administration.account.from")} <Day date={fromOn} />
        {toOn && (
          <>
            {" "}
            {t("administration.account.to")} <Day date={addDays(toOn, -1)} />
          </>
        )}
        {grantedBy && <> · {t("administration.account.granted-by", { name: grantedBy })}</>}
      </p>
      {mayEnd && !isOver && (
        <Disclosure summary={t("administration.account.end")}>
          <EndForm
            account={account.id}
            position={id}
            name={name}
            seen={toOn ?? ""}
            earliest={fromOn > account.today ? fromOn : account.today}
          />
        </Disclosure>
      )}
    </li>
  );
}
