import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Day } from "@/components/ui/day";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { findUnitAtDesk } from "@/db/queries/administration";
import { requirePosition } from "@/lib/auth/gates";
import { hashOf } from "@/lib/auth/token";
import { addDays } from "@/lib/domain/calendar-date";
import { seenText } from "@/lib/domain/unit/contacts";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { BoundaryForm } from "./boundary-form";
import { ContactsForm } from "./contacts-form";

type UnitAtDesk = NonNullable<Awaited<ReturnType<typeof findUnitAtDesk>>>;

export const generateMetadata = windowTitle("layout.desk.units");

export default async function UnitAtDeskPage({
  params,
  searchParams,
}: PageProps<"/[locale]/desk/units/[id]">) {
  const { actor, scope } = await requirePosition("administrator");
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const unit = await findUnitAtDesk(scope, id);
  if (!unit) notFound();
  const t = await getTranslations("administration.unit");

  return (
    <DeskFrame here={{ pathname: "/desk/units/[id]", params: { id } }} actor={actor}>
      <div className="max-w-6xl space-y-8">
        <header className="space-y-3">
          {done && (
            <Notice tone="ok" isAnswer>
              <p>{t("saved")}</p>
            </Notice>
          )}
          <h1>{unit.name}</h1>
        </header>
        <div className="grid items-start gap-x-16 gap-y-8 lg:grid-cols-2">
          <div className="space-y-8">
            <UnitFacts {...unit} />
            <Relatives title={t("before")} relatives={unit.before} />
            <Relatives title={t("after")} relatives={unit.after} />
          </div>
          <div className="max-w-xl space-y-10">
            <section className="space-y-4" aria-labelledby="contacts">
              <h2 id="contacts">{t("contacts")}</h2>
              <p className="text-muted">{t("contacts-words")}</p>
              <ClientWords areas={["administration"]}>
                <ContactsForm
                  unit={id}
                  seen={hashOf(seenText(unit))}
                  seat={unit.seat}
                  phone={unit.phone}
                  email={unit.email}
                  openingHours={unit.openingHours}
                />
              </ClientWords>
            </section>
            <section className="space-y-4" aria-labelledby="boundary">
              <h2 id="boundary">{t("boundary")}</h2>
              <p className="text-muted">{t("boundary-words")}</p>
              <LoadedBoundary boundary={unit.boundary} />
              <ClientWords areas={["administration"]}>
                <BoundaryForm unit={id} today={unit.today} />
              </ClientWords>
            </section>
          </div>
        </div>
      </div>
    </DeskFrame>
  );
}

function UnitFacts({ code, kind, parent, validFrom, validTo, legalBasis, seatSource }: UnitAtDesk) {
  const t = useTranslations();
  const words = (key: string) => t(`administration.unit.${key}`);

  return (
    <Facts
      columns={2}
      facts={[
        { term: words("code"), value: code },
        { term: words("kind"), value: t(`terms.unit-kind.${kind}`) },
        ...(parent ? [{ term: words("parent"), value: parent.name }] : []),
        { term: words("from"), value: <Day date={validFrom} /> },
        ...(validTo ? [{ term: words("last"), value: <Day date={addDays(validTo, -1)} /> }] : []),
        ...(legalBasis ? [{ term: words("basis"), value: legalBasis }] : []),
        ...(seatSource ? [{ term: words("seat-source"), value: seatSource }] : []),
      ]}
    />
  );
}

/** What the public page draws now. */
function LoadedBoundary({ boundary }: Pick<UnitAtDesk, "boundary">) {
  const t = useTranslations("administration.unit");
  if (boundary === null) return <p>{t("boundary-none")}</p>;
  const { source, asOf, points } = boundary;
  return (
    <Facts
      columns={1}
      facts={[
        { term: t("boundary-source"), value: source },
        { term: t("boundary-as-of"), value: <Day date={asOf} /> },
        { term: t("boundary-points"), value: points },
      ]}
    />
  );
}

type RelativesProps = { readonly title: string; readonly relatives: UnitAtDesk["before"] };

/** Units before or after this one, how much of them, and how sure that is. */
function Relatives({ title, relatives }: RelativesProps) {
  const t = useTranslations("terms");
  const locale = useLocale();
  if (relatives.length === 0) return null;

  return (
    <section className="space-y-2">
      <h2>{title}</h2>
      <ul className="space-y-1">
        {relatives.map(({ unit, share, confidence, effectiveOn }) => (
          <li key={unit.id}>
            <a
              className="hit"
              href={getPathname({
                href: { pathname: "/desk/units/[id]", params: { id: unit.id } },
                locale,
              })}
            >
              {unit.name} ({unit.code})
            </a>
            <span className="text-note text-muted">
              {" "}
              {t(`succession-share.${share}`)}, {t(`confidence.${confidence}`)},{" "}
              <Day date={effectiveOn} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
