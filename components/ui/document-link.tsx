import { useLocale } from "next-intl";

import { formatBytes } from "@/lib/i18n/format";

import { Icon } from "./icon";

type Props = {
  readonly href: string;
  readonly name: string;
  readonly bytes: number;
  /** "PDF", "JPEG" */
  readonly format: string;
  readonly isImage?: boolean;
};

/** A file with what it costs to open it. */
export function DocumentLink({ href, name, bytes, format, isImage = false }: Props) {
  const locale = useLocale();
  return (
    <a href={href} className="inline-flex min-h-11 items-center gap-2">
      <Icon name={isImage ? "image" : "document"} />
      <span>
        {name}, {format} {formatBytes(bytes, locale)}
      </span>
    </a>
  );
}
