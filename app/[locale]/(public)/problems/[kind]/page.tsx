import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ProblemBody } from "@/components/layout/problem-body";
import { SiteFrame } from "@/components/layout/site-frame";
import { isProblem } from "@/lib/http/problem";

type Props = PageProps<"/[locale]/problems/[kind]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params;
  if (!isProblem(kind)) notFound();
  const t = await getTranslations("problems");
  return { title: t(`${kind}.title`), robots: { index: false } };
}

/** What the front sends in place of a blank page, with the status that belongs to it. Needs no database. */
export default async function ProblemPage({ params }: Props) {
  const { kind } = await params;
  if (!isProblem(kind)) notFound();
  return (
    <SiteFrame here="/">
      <ProblemBody kind={kind} />
    </SiteFrame>
  );
}
