import { useLocale } from "next-intl";

import { formatBytes } from "@/lib/i18n/format";

import { Icon } from "./icon";
import { Preview } from "./preview";

type Props = {
  readonly href: string;
  readonly name: string;
  readonly bytes: number;
  /** "PDF", "JPEG" */
  readonly format: string;
  /** A picture, which is shown in small. */
  readonly isImage?: boolean;
};

/** A file with what it costs to open it. */
export function DocumentLink({ href, name, bytes, format, isImage = false }: Props) {
  const locale = useLocale();
  return (
    <a href={href} className="inline-flex min-h-11 max-w-full items-center gap-2 py-1">
      {isImage ? <Preview href={href} name={name} /> : <Icon name="document" />}
      <span className="min-w-0 break-words">
        <span aria-hidden={isImage || undefined}>{name}</span>, {format}{" "}
        {formatBytes(bytes, locale)}
      </span>
    </a>
  );
}
