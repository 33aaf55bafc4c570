import { useLocale, useTranslations } from "next-intl";

import { DocumentLink } from "@/components/ui/document-link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatDay } from "@/lib/i18n/format";

export type FileData = {
  readonly id: string;
  readonly href: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly name: string;
  /** What a picture shows, for those who cannot see it. */
  readonly description: string;
  /** It was taken away again. */
  readonly withdrawn: { readonly on: CalendarDate; readonly reason: string } | null;
};

const PICTURES: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp"]);
const FORMATS: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "image/jpeg": "JPEG",
  "image/png": "PNG",
  "image/webp": "WebP",
};

/** Pictures side by side with what they show; documents below, each with its size. */
export function Files({ files }: { readonly files: readonly FileData[] }) {
  const shown = files.filter(({ withdrawn }) => withdrawn === null);
  const gone = files.filter(({ withdrawn }) => withdrawn !== null);
  const pictures = shown.filter(({ mediaType }) => PICTURES.has(mediaType));
  const documents = shown.filter(({ mediaType }) => !PICTURES.has(mediaType));
  return (
    <>
      {pictures.length > 0 && (
        <div className="grid gap-6 sm:grid-cols-2">
          {pictures.map((picture) => (
            <Picture key={picture.id} picture={picture} />
          ))}
        </div>
      )}
      {documents.length > 0 && (
        <ul>
          {documents.map(({ id, href, name, description, bytes, mediaType }) => (
            <li key={id}>
              <DocumentLink
                href={href}
                name={description === name ? name : `${description} (${name})`}
                bytes={bytes}
                format={FORMATS[mediaType] ?? mediaType}
              />
            </li>
          ))}
        </ul>
      )}
      {gone.length > 0 && (
        <ul className="space-y-2">
          {gone.map((file) => (
            <Withdrawn key={file.id} file={file} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Where a file lay that was taken away: when and why, and no word of what it showed. */
function Withdrawn({ file: { withdrawn } }: { readonly file: FileData }) {
  const t = useTranslations("oversight.result");
  const locale = useLocale();
  if (!withdrawn) return null;
  return (
    <li className="text-note text-muted max-w-measure">
      {t("file-withdrawn", { day: formatDay(withdrawn.on, locale) })}{" "}
      <span lang="vi">{t("file-withdrawn-reason", { reason: withdrawn.reason })}</span>
    </li>
  );
}

function Picture({ picture: { href, description } }: { readonly picture: FileData }) {
  const t = useTranslations("oversight.result");
  return (
    <figure>
      <a href={href} className="block" aria-label={t("open-picture", { description })}>
        {/* oxlint-disable-next-line nextjs/no-img-element -- what is uploaded never meets the image optimiser */}
        <img
          src={href}
          alt=""
          loading="lazy"
          decoding="async"
          className="border-hair bg-card aspect-[10/7] w-full rounded border object-cover"
        />
      </a>
      <figcaption className="text-note text-muted mt-2">{description}</figcaption>
    </figure>
  );
}
