import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Preview } from "@/components/ui/preview";
import { isPicture } from "@/lib/domain/case-file/attachments";
import { formatBytes } from "@/lib/i18n/format";

export type WaitingFile = {
  readonly id: string;
  readonly originalName: string;
  readonly mediaType: string;
  readonly byteSize: number;
};

type Props = {
  readonly files: readonly WaitingFile[];
  /** Where the file waits: a draft, or a case for a supplement. */
  readonly draftId: string;
  readonly remove: (formData: FormData) => Promise<void>;
  /** What is said while there is none, where that is not as good. */
  readonly none?: string;
};

/** Files that are safe already and will be sent; each can be taken away again. */
export function WaitingFiles({ files, draftId, remove, none }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  if (files.length === 0)
    return <p className="text-muted">{none ?? t("filing.attachments.none")}</p>;

  const total = files.reduce((sum, { byteSize }) => sum + byteSize, 0);
  return (
    <div className="space-y-2">
      <p className="font-semibold">
        {t("filing.attachments.here", {
          count: files.length,
          size: formatBytes(total, locale),
        })}
      </p>
      <ul className="parted">
        {files.map(({ id, originalName, mediaType, byteSize }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <span className="flex min-w-0 items-center gap-2">
              {isPicture(mediaType) ? (
                <Preview href={`/api/files/${id}`} name={originalName} />
              ) : (
                <Icon name="document" />
              )}
              <span className="min-w-0 break-words">
                <bdi>{originalName}</bdi>, {formatBytes(byteSize, locale)}
              </span>
            </span>
            <form action={remove}>
              <input type="hidden" name="draftId" value={draftId} />
              <input type="hidden" name="attachmentId" value={id} />
              <input type="hidden" name="locale" value={locale} />
              <Button look="bare">
                {t("filing-forms.remove")} <span className="sr-only">{originalName}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  );
}
