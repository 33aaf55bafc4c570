import { useTranslations } from "next-intl";

import type { ChainLink } from "@/lib/domain/oversight/chain";

import { Day } from "./day";
import { Icon } from "./icon";
import { toneClass } from "./tag";

const TONE = { done: "ok", late: "late", open: "open", ahead: "quiet" } as const;
const ICON = { done: "check", late: "alert", open: null, ahead: null } as const;

function Dot({ link, number }: { readonly link: ChainLink; readonly number: number }) {
  const icon = ICON[link.standing];
  return (
    <span className="chain-dot" aria-hidden="true">
      {icon ? <Icon name={icon} className="size-[1.15em]" /> : number}
    </span>
  );
}

type Props = {
  readonly links: readonly ChainLink[];
  /** Where on the page a step is told in full. */
  readonly hrefs: Readonly<Partial<Record<ChainLink["name"], string>>>;
};

/** Finding → recommendation → answer → evidence → verdict, each a way to its part of the page. */
export function Chain({ links, hrefs }: Props) {
  const t = useTranslations("ui.chain");
  return (
    <ol className="chain" aria-label={t("label")}>
      {links.map((link, index) => (
        <li
          key={link.name}
          className={toneClass(TONE[link.standing])}
          aria-current={link.standing === "open" ? "step" : undefined}
        >
          <Dot link={link} number={index + 1} />
          <p className="-mt-1 flex min-h-11 items-center font-semibold">
            <Step name={t(link.name)} href={hrefs[link.name]} isOpen={link.standing === "open"} />
          </p>
          <Note link={link} />
        </li>
      ))}
    </ol>
  );
}

type StepProps = {
  readonly name: string;
  readonly href: string | undefined;
  readonly isOpen: boolean;
};

function Step({ name, href, isOpen }: StepProps) {
  if (!href) return name;
  return (
    <a href={href} className={isOpen ? "text-son" : ""}>
      {name}
    </a>
  );
}

function Note({ link: { name, standing, on, daysLate } }: { readonly link: ChainLink }) {
  const t = useTranslations("ui.chain");
  return (
    <p className="text-note text-muted -mt-1 leading-snug">
      {(standing === "open" || standing === "ahead") && (
        <span className={standing === "open" ? "font-semibold text-(--tone)" : ""}>
          {t(`standing-${standing}`)}
        </span>
      )}
      {on && (
        <>
          {standing === "open" && ", "}
          {name === "answer" && standing === "open" && <>{t("due")} </>}
          <Day date={on} />
        </>
      )}
      {daysLate > 0 && <b className="block text-(--tone)">{t("late", { days: daysLate })}</b>}
      {standing === "done" && <span className="sr-only"> {t("standing-done")}</span>}
    </p>
  );
}

/** The chain in one line, for lists: how far it is, in words for those who do not see it. */
export function ChainMini({ links }: { readonly links: readonly ChainLink[] }) {
  const t = useTranslations("ui.chain");
  const next = links.findIndex((_, index) => isWaitedFor(links, index));
  const current = links[next];

  return (
    <>
      <p className="sr-only">
        {current
          ? t("at", { number: next + 1, of: links.length, step: t(current.name) })
          : t("all-done")}
      </p>
      <ol className="chain-mini" aria-hidden="true">
        {links.map((link, index) => (
          <li key={link.name} className={toneClass(TONE[link.standing])}>
            <Dot link={link} number={index + 1} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** A late answer is waited for only while nothing after it has begun. */
function isWaitedFor(links: readonly ChainLink[], index: number): boolean {
  const standing = links[index]?.standing;
  return standing === "open" || (standing === "late" && links[index + 1]?.standing === "ahead");
}
