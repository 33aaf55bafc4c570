import "server-only";
import { createTransport } from "nodemailer";

import { env } from "@/lib/env";
import type { Mail } from "@/lib/mail/compose";
import { dropMail } from "@/lib/mail/drop-box";

export type AddressedMail = Mail & {
  /** The promise it keeps: the same number always makes the same message. */
  readonly id: number;
  readonly to: string;
  readonly locale: "vi" | "en";
  readonly at: Date;
};

export type Mailer = {
  readonly send: (mail: AddressedMail) => Promise<void>;
  readonly close: () => void;
};

const SECOND = 1000;

/** Sends through SMTP_URL; without one, writes a file that people can read. */
export function openMailer(): Mailer {
  const url = env.SMTP_URL;
  if (!url) return { send: dropMail, close: () => {} };

  const transport = createTransport({
    url,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 20 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const { hostname } = new URL(env.PUBLIC_URL);
  return {
    send: async ({ id, to, subject, text, html, locale, at }) => {
      await transport.sendMail({
        from: env.MAIL_FROM,
        to: { name: "", address: to },
        subject,
        text,
        html,
        date: at,
        // Sent twice after a crash, it is recognised as one.
        messageId: `<outbox.${id}@${hostname}>`,
        headers: { "Auto-Submitted": "auto-generated", "Content-Language": locale },
      });
    },
    close: () => transport.close(),
  };
}

/**
 * What a failure means: `refused` is about this mail for good, `later` is about this mail for now, and `down` is
 * about the server, so that trying the next mail is no use.
 */
export function kindOfFailure(error: unknown): "refused" | "later" | "down" {
  if (!(error instanceof Error) || !("code" in error)) return "down";
  const isAboutMail = error.code === "EENVELOPE" || error.code === "EMESSAGE";
  if (!isAboutMail) return "down";
  const answer = "responseCode" in error ? Number(error.responseCode) : 0;
  return answer >= 500 ? "refused" : "later";
}
