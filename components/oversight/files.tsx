import { useTranslations } from "next-intl";

import { DocumentLink } from "@/components/ui/document-link";

export type FileData = {
  readonly id: string;
  readonly href: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly name: string;
  /** What a picture shows, for those who cannot see it. */
  readonly description: string;
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
  const pictures = files.filter(({ mediaType }) => PICTURES.has(mediaType));
  const documents = files.filter(({ mediaType }) => !PICTURES.has(mediaType));
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
    </>
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
