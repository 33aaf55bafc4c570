import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Facts, type Fact } from "@/components/ui/facts";
import { Icon, type IconName } from "@/components/ui/icon";

import { MarkedText } from "./marked-text";

export type ReviewWords = {
  readonly kind: string;
  readonly ward: string;
  readonly subject: string;
  readonly content: string;
  readonly wish: string | null;
  /** Everything else that is sent, in its order. */
  readonly facts: readonly Fact[];
  /** Back to each page, to change what it says. */
  readonly changes: readonly { readonly label: string; readonly href: string }[];
};

/** Two sheets beside each other: what the handlers get, and all that anyone else can see. */
export function ReviewSheets({ words }: { readonly words: ReviewWords }) {
  const t = useTranslations("filing.review");
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Sheet id="yours" icon="lock" kicker={t("yours-for")} title={t("yours")}>
        <p className="font-semibold">
          <MarkedText text={words.subject} />
        </p>
        <p className="break-words whitespace-pre-line">
          <MarkedText text={words.content} />
        </p>
        {words.wish && (
          <p className="break-words whitespace-pre-line">
            <b>{t("wish")}:</b> <MarkedText text={words.wish} />
          </p>
        )}
        <Facts facts={words.facts} columns={2} />
        <p className="text-note flex flex-wrap items-center gap-x-4">
          <span className="text-muted">{t("change")}</span>
          {words.changes.map(({ label, href }) => (
            <a key={href} href={href} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          ))}
        </p>
      </Sheet>
      <Sheet id="public" icon="eye" kicker={t("public-for")} title={t("public")}>
        <p>{t("public-words")}</p>
        <ul className="list-disc space-y-1 pl-5">
          <li>
            {t("public-kind")}: <b>{words.kind}</b>
          </li>
          <li>
            {t("public-ward")}: <b>{words.ward}</b>
          </li>
          <li>{t("public-state")}</li>
          <li>{t("public-dates")}</li>
        </ul>
        <p className="text-muted">{t("public-not")}</p>
      </Sheet>
    </div>
  );
}

type SheetProps = {
  readonly id: string;
  readonly icon: IconName;
  readonly kicker: string;
  readonly title: string;
  readonly children: ReactNode;
};

function Sheet({ id, icon, kicker, title, children }: SheetProps) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="border-hair bg-card min-w-0 space-y-4 rounded border p-5"
    >
      <p className="text-note text-muted flex items-center gap-2">
        <Icon name={icon} />
        {kicker}
      </p>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
