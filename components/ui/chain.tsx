import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Icon } from "./icon";
import { toneClass } from "./tag";

export const CHAIN_STEPS = ["finding", "recommendation", "answer", "evidence", "verdict"] as const;
export type ChainStepName = (typeof CHAIN_STEPS)[number];

export type ChainStep = {
  readonly name: ChainStepName;
  /** `open` is the one step everybody waits for; `late` was done, or is due, past its day. */
  readonly standing: "done" | "late" | "open" | "ahead";
  /** A date, "muộn 5 ngày". */
  readonly note?: ReactNode;
  readonly href?: string;
};

const TONE = { done: "ok", late: "late", open: "open", ahead: "quiet" } as const;

function Dot({ step, number }: { readonly step: ChainStep; readonly number: number }) {
  const icon = { done: "check", late: "alert", open: null, ahead: null } as const;
  const name = icon[step.standing];
  return (
    <span className="chain-dot" aria-hidden="true">
      {name ? <Icon name={name} className="size-[1.15em]" /> : number}
    </span>
  );
}

/** Finding → recommendation → answer → evidence → verdict, each a way to its part of the page. */
export function Chain({ steps }: { readonly steps: readonly ChainStep[] }) {
  const t = useTranslations("ui.chain");
  return (
    <ol className="chain" aria-label={t("label")}>
      {steps.map((step, index) => (
        <li
          key={step.name}
          className={toneClass(TONE[step.standing])}
          aria-current={step.standing === "open" ? "step" : undefined}
        >
          <Dot step={step} number={index + 1} />
          <p className="-mt-1 flex min-h-11 items-center font-semibold">
            {step.href ? (
              <a href={step.href} className={step.standing === "open" ? "text-son" : ""}>
                {t(step.name)}
              </a>
            ) : (
              t(step.name)
            )}
          </p>
          <p className="text-note text-muted -mt-1 leading-snug">
            <span className="sr-only">{t(`standing-${step.standing}`)} </span>
            {step.note}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The chain in one line, for lists: how far it is, in words for those who do not see it. */
export function ChainMini({ steps }: { readonly steps: readonly ChainStep[] }) {
  const t = useTranslations("ui.chain");
  const done = steps.filter(({ standing }) => standing === "done" || standing === "late").length;
  const current = steps.find(({ standing }) => standing === "open");

  return (
    <>
      <p className="sr-only">
        {current
          ? t("at", {
              number: Math.min(done + 1, steps.length),
              of: steps.length,
              step: t(current.name),
            })
          : t("so-far", { number: done, of: steps.length })}
      </p>
      <ol className="chain-mini" aria-hidden="true">
        {steps.map((step, index) => (
          <li key={step.name} className={toneClass(TONE[step.standing])}>
            <Dot step={step} number={index + 1} />
          </li>
        ))}
      </ol>
    </>
  );
}
