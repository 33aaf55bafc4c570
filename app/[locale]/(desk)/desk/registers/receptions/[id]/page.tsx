import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { Day, Moment } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { type Fact, Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { listConclusionsOf } from "@/db/queries/conclusion";
import { findReception, type ReceptionAtDesk, type ReceptionVersion } from "@/db/queries/reception";
import { requirePosition } from "@/lib/auth/gates";
import { DESK_ROLES } from "@/lib/domain/actor";
import { isId } from "@/lib/domain/input";
import { formatEntryNumber } from "@/lib/domain/reception/entry";
import { getPathname } from "@/lib/i18n/navigation";

import { Conclusions } from "./conclusions";

const ANSWERS = ["recorded", "repeated", "corrected", "concluded", "followed"] as const;

/** Who writes at conclusions and notes what came of them. */
const WRITERS: ReadonlySet<string> = new Set(["clerk", "leader"]);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.book"))("window") };
}

/** One line of the book: what is in force, and on asking what stood there before. */
export default async function ReceptionPage({
  params,
  searchParams,
}: PageProps<"/[locale]/desk/registers/receptions/[id]">) {
  const { actor, scope } = await requirePosition(...DESK_ROLES);
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const found = isId(id) ? await findReception(scope, id) : null;
  if (!found) notFound();
  const t = await getTranslations("reception-desk.entry");
  const number = formatEntryNumber(found);
  const answer = ANSWERS.find((one) => one === done);

  return (
    <DeskFrame
      here={{ pathname: "/desk/registers/receptions/[id]", params: { id } }}
      actor={actor}
      isIllustration={found.isDemonstration}
    >
      <div className="max-w-4xl space-y-6">
        {answer && (
          <Notice tone={answer === "repeated" ? "soon" : "ok"} isAnswer>
            <p>{t(answer, { number })}</p>
          </Notice>
        )}
        <h1>{t("title", { number })}</h1>
        <Ways
          id={id}
          year={found.year}
          mayWrite={scope.role === "clerk" && found.unitId === scope.unitId}
        />
        <Version version={found.current} />
        <Conclusions
          found={found}
          conclusions={await listConclusionsOf(scope, id)}
          mayWrite={WRITERS.has(scope.role) && found.unitId === scope.unitId}
        />
        <Earlier found={found} />
      </div>
    </DeskFrame>
  );
}

type WaysProps = { readonly id: string; readonly year: number; readonly mayWrite: boolean };

async function Ways({ id, year, mayWrite }: WaysProps) {
  const [t, locale] = await Promise.all([getTranslations("reception-desk.entry"), getLocale()]);
  const book = { pathname: "/desk/registers/receptions", query: { year: String(year) } } as const;
  const correct = { pathname: "/desk/registers/receptions/[id]/correct", params: { id } } as const;
  return (
    <p className="flex flex-wrap items-center gap-3 print:hidden">
      {mayWrite && (
        <>
          <LinkButton href={getPathname({ href: correct, locale })}>{t("correct")}</LinkButton>
          <LinkButton href={getPathname({ href: "/desk/registers/receptions/new", locale })}>
            {t("next")}
          </LinkButton>
        </>
      )}
      <a className="hit" href={getPathname({ href: book, locale })}>
        {t("back")}
      </a>
    </p>
  );
}

function Version({ version }: { readonly version: ReceptionVersion }) {
  const t = useTranslations("reception-desk");
  const { cause, reason, recordedBy, recordedAt } = version;
  const values = {
    version: version.version,
    at: () => <Moment key="at" at={recordedAt} />,
  };
  return (
    <section className="space-y-4">
      <p className="text-note text-muted">
        {recordedBy
          ? t.rich("entry.version", { ...values, name: recordedBy })
          : t.rich("entry.version-nobody", values)}
      </p>
      {cause && (
        <p>
          {reason
            ? t("entry.why-more", { cause: t(`cause.${cause}`), reason })
            : t("entry.why", { cause: t(`cause.${cause}`) })}
        </p>
      )}
      <Facts columns={2} facts={useFacts(version)} />
    </section>
  );
}

function useFacts(version: ReceptionVersion): Fact[] {
  const t = useTranslations();
  const column = (name: string) => t(`reception-desk.book.column.${name}`);
  const word = (name: string) => t(`reception-desk.entry.${name}`);
  const { kind, filed, name, address, paperTail } = version;
  const common: Fact[] = [
    { term: column("received"), value: <Day date={version.receivedOn} written="long" /> },
    { term: word("occasion"), value: t(`reception-desk.occasion.${version.occasion}`) },
    { term: column("kind"), value: t(`terms.case-kind.${kind}`) },
    { term: column("people"), value: version.people },
  ];
  if (kind === "denunciation") {
    return [...common, { term: column("content"), value: t("reception-desk.book.hidden-content") }];
  }
  const caseLink = filed && <CaseLink key="case" {...filed} />;
  const told: [string, Fact["value"]][] = [
    [column("visitor"), [name, address].filter(Boolean).join(", ")],
    [column("paper"), paperTail && `…${paperTail}`],
    [column("content"), version.content],
    [column("settled"), version.settledBy],
    [column("ours"), word(version.isOurs ? "yes" : "no")],
    [column("guided"), version.guidedTo],
    [column("taken"), version.takenUpBy],
    [word("case"), caseLink],
    [column("outcome"), version.outcome],
    [column("note"), version.note],
  ];
  return [...common, ...told.flatMap(([term, value]) => (value ? [{ term, value }] : []))];
}

function CaseLink({ id, reference }: NonNullable<ReceptionVersion["filed"]>) {
  const href = { pathname: "/desk/cases/[id]", params: { id } } as const;
  return <a href={getPathname({ href, locale: useLocale() })}>{reference}</a>;
}

function Earlier({ found: { earlier, sealedBelow } }: { readonly found: ReceptionAtDesk }) {
  const t = useTranslations("reception-desk.entry");
  return (
    <>
      {earlier.length > 0 && (
        <Disclosure summary={t("earlier", { count: earlier.length })}>
          <div className="parted space-y-6">
            {earlier.map((version) => (
              <Version key={version.version} version={version} />
            ))}
          </div>
        </Disclosure>
      )}
      {sealedBelow > 1 && <Notice tone="soon">{t("sealed")}</Notice>}
    </>
  );
}
