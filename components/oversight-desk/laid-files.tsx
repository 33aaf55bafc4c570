import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { isPicture } from "@/lib/domain/case-file/attachments";
import { formatBytes } from "@/lib/i18n/format";

export type LaidFile = {
  readonly id: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly originalName: string;
  readonly description: string;
  /** What is public already stays. */
  readonly isPublic: boolean;
};

type Props = {
  readonly files: readonly LaidFile[];
  /** The field by which the action knows what the files belong to. */
  readonly about: {
    readonly name: "resultId" | "recommendationId" | "draftId";
    readonly id: string;
  };
  /** Where they are read. */
  readonly at?: "oversight-files" | "record-files";
  readonly remove: (formData: FormData) => Promise<void>;
};

/** Files that are safe already; each that is not public yet can be taken away again. */
export function LaidFiles({ files, about, at = "oversight-files", remove }: Props) {
  const t = useTranslations("oversight-desk.files");
  const locale = useLocale();
  if (files.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ul className="parted">
      {files.map(({ id, mediaType, byteSize, originalName, description, isPublic }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3">
          <span className="flex min-w-0 items-center gap-3">
            {isPicture(mediaType) ? (
              // oxlint-disable-next-line nextjs/no-img-element -- what is uploaded never meets the image optimiser
              <img
                src={`/api/${at}/${id}`}
                alt=""
                className="border-hair size-16 shrink-0 rounded border object-cover"
              />
            ) : (
              <Icon name="document" />
            )}
            <span className="min-w-0 break-words">
              {description}
              <span className="text-muted block">
                <a href={`/api/${at}/${id}`} className="hit">
                  <bdi>{originalName}</bdi>
                </a>
                , {formatBytes(byteSize, locale)}
              </span>
            </span>
          </span>
          {isPublic ? (
            <span className="text-muted">{t("public")}</span>
          ) : (
            <form action={remove}>
              <input type="hidden" name={about.name} value={about.id} />
              <input type="hidden" name="fileId" value={id} />
              <input type="hidden" name="locale" value={locale} />
              <Button look="bare">
                {t("remove")} <span className="sr-only">{originalName}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
