import { useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import type { QueueRow } from "@/db/queries/queue";

import { claimFromQueueAction } from "./actions";

type Props = { readonly row: QueueRow; readonly locale: string };

/** Takes a case nobody holds, in its own row; needs no script. */
export function ClaimButton({ row: { id, revision, reference }, locale }: Props) {
  const t = useTranslations("desk");
  return (
    <form action={claimFromQueueAction}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="caseId" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <Button>
        {t("claim")}
        <span className="sr-only"> {reference}</span>
      </Button>
    </form>
  );
}
