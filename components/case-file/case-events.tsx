import { useTranslations } from "next-intl";

import { DocumentLink } from "@/components/ui/document-link";
import { Timeline } from "@/components/ui/timeline";
import type { Role } from "@/lib/domain/actor";
import { isPicture } from "@/lib/domain/case-file/attachments";
import type { CaseAction } from "@/lib/domain/case-file/transitions";
import { DOCX } from "@/lib/domain/document/media";

export type CaseDocument = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
};

export type CaseEvent = {
  readonly id: string;
  readonly at: Date;
  readonly role: Role;
  readonly action: CaseAction;
  /** Key in case-events of the sentence. */
  readonly text: string;
  /** What was written to the resident, or by them. */
  readonly note: string | null;
  /** Where the law lets it be done. */
  readonly ground: string | null;
  readonly unitName: string | null;
  readonly documents: readonly CaseDocument[];
};

/** What happened to a case in plain sentences, newest first, who acted as a role. */
export function CaseEvents({ events }: { readonly events: readonly CaseEvent[] }) {
  const t = useTranslations();
  return (
    <Timeline
      label={t("case-file.events")}
      entries={events.map((event) => ({
        id: event.id,
        at: event.at,
        who: [t(`terms.role.${event.role}`), event.unitName].filter(Boolean).join(", "),
        what: <EventText event={event} />,
        attached: <Documents documents={event.documents} />,
      }))}
    />
  );
}

function EventText({ event: { text, note, ground } }: { readonly event: CaseEvent }) {
  const t = useTranslations("case-events");
  return (
    <div className="space-y-2">
      <p>{t(text)}</p>
      {ground && <p className="text-note text-muted">{ground}</p>}
      {note && (
        <blockquote className="border-line border-l-2 pl-5 whitespace-pre-line">{note}</blockquote>
      )}
    </div>
  );
}

const FORMATS: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  [DOCX]: "DOCX",
  "image/jpeg": "JPEG",
  "image/png": "PNG",
  "image/webp": "WebP",
};

export function Documents({ documents }: { readonly documents: readonly CaseDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <ul>
      {documents.map(({ id, href, name, mediaType, bytes }) => (
        <li key={id}>
          <DocumentLink
            href={href}
            name={name}
            bytes={bytes}
            format={FORMATS[mediaType] ?? mediaType}
            isImage={isPicture(mediaType)}
          />
        </li>
      ))}
    </ul>
  );
}
