"use client";

import { useTranslations } from "next-intl";

import { Disclosure } from "@/components/ui/disclosure";

/** The signs of the markup, for those who write them by hand. */
export function MarkupHelp() {
  const t = useTranslations("ui.rich-text");
  const sample = t("sample");
  const signs = [
    { key: "how-heading", examples: [`# ${sample}`, `## ${sample}`] },
    { key: "how-list", examples: [`- ${sample}`, `1. ${sample}`] },
    { key: "how-quote", examples: [`> ${sample}`] },
    { key: "how-marks", examples: [`**${sample}**`, `__${sample}__`] },
    { key: "how-link", examples: [`[${sample}](https://…)`] },
  ] as const;
  return (
    <Disclosure summary={t("how")}>
      <p>{t("how-lead")}</p>
      <ul className="mt-2 space-y-1">
        {signs.map(({ key, examples }) => (
          <li key={key}>
            {examples.map((example) => (
              <code key={example} className="bg-card border-hair mr-2 rounded border px-1">
                {example}
              </code>
            ))}
            {t(key)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
