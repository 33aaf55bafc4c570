import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Day } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { listOwnPositions } from "@/db/queries/account";
import { requireAccount } from "@/lib/auth/gates";
import { readSession } from "@/lib/auth/session";
import { wayBack } from "@/lib/auth/way-back";
import { addDays } from "@/lib/domain/calendar-date";
import { windowTitle } from "@/lib/i18n/window-title";

import { actAsAction } from "./actions";

export const generateMetadata = windowTitle("account.position.title");

/** In which office one acts now; the trail records it with everything one does. */
export default async function PositionPage({ searchParams }: PageProps<"/[locale]/desk/position">) {
  const { actor, scope } = await requireAccount();
  const [t, offices, session, asked] = await Promise.all([
    getTranslations("account.position"),
    listOwnPositions(scope),
    readSession(),
    searchParams,
  ]);
  if (offices.length === 0) notFound();
  const acting = session?.position ?? null;
  const next = typeof asked["next"] === "string" ? (wayBack(asked["next"]) ?? "") : "";

  return (
    <DeskFrame here="/desk/position" actor={{ ...actor, position: acting }}>
      <div className="max-w-3xl space-y-6">
        <header className="space-y-2">
          <h1>{t("title")}</h1>
          <p className="text-muted">{t("lead")}</p>
        </header>
        {asked["refused"] !== undefined && (
          <Notice tone="late" isAnswer>
            <p>{t("refused")}</p>
          </Notice>
        )}
        <ul className="divide-hair border-hair divide-y border-y">
          {offices.map((office) => (
            <Office key={office.id} {...office} next={next} isActing={office.id === acting?.id} />
          ))}
          <Choice position="" next="" isActing={acting === null} name={t("resident")}>
            <p className="text-note text-muted">{t("resident-words")}</p>
          </Choice>
        </ul>
      </div>
    </DeskFrame>
  );
}

type OfficeProps = Awaited<ReturnType<typeof listOwnPositions>>[number] & {
  readonly next: string;
  readonly isActing: boolean;
};

function Office({ id, role, title, unitName, fromOn, toOn, next, isActing }: OfficeProps) {
  const t = useTranslations();
  const roleName = t(`terms.role.${role}`);

  return (
    <Choice
      position={id}
      next={next}
      isActing={isActing}
      name={`${title ?? roleName}, ${unitName}`}
    >
      <p className="text-note text-muted">
        {roleName} · {t("account.position.from")} <Day date={fromOn} />
        {toOn && (
          <>
            {" "}
            {t("account.position.until")} <Day date={addDays(toOn, -1)} />
          </>
        )}
      </p>
    </Choice>
  );
}

type ChoiceProps = {
  readonly position: string;
  readonly next: string;
  readonly isActing: boolean;
  readonly name: string;
  readonly children: ReactNode;
};

function Choice({ position, next, isActing, name, children }: ChoiceProps) {
  const t = useTranslations("account.position");
  const locale = useLocale();

  return (
    <li className="flex flex-wrap items-center justify-between gap-4 py-4">
      <div>
        <p className="font-semibold">{name}</p>
        {children}
      </div>
      {isActing ? (
        <Tag tone="ok">{t("acting")}</Tag>
      ) : (
        <form action={actAsAction}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="position" value={position} />
          <SubmitButton look="plain">
            {t("choose")} <span className="sr-only">{name}</span>
          </SubmitButton>
        </form>
      )}
    </li>
  );
}
