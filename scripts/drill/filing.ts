import { createHash, randomBytes } from "node:crypto";

import sharp from "sharp";

import { CASE_KINDS, type CaseKind } from "@/lib/domain/case-file/case-file";
import { filingHref } from "@/lib/i18n/filing-pages";
import { PATHNAMES } from "@/lib/i18n/pathnames";

import { choicesOf, type Filled, fillIn, type Page, type Reader } from "./reader";

/** What a client holds in hand when the portal has said that a case is received. */
export type Acknowledged = {
  readonly reader: Reader;
  readonly draftId: string;
  readonly caseId: string;
  readonly receipt: Receipt;
  readonly subject: string;
  /** SHA-256 of the PDF that was sent; a photo is drawn anew, so its hash is the portal's. */
  readonly pdfHash: string;
  /** The form that sent it, to be sent again. */
  readonly sending: Filled;
};

type Receipt = { readonly code: string; readonly reference: string };

const ANSWERS_OF_KIND: Record<CaseKind, readonly (readonly [string, string])[]> = {
  petition: [["matters", "suggestion"]],
  report: [["matters", "issue_seen"]],
  complaint: [
    ["matters", "decision_or_act"],
    ["affectsMe", "yes"],
  ],
};

const CONTESTED = [
  ["contestedDecision", "Quyết định thử bền số 1"],
  ["complainedOf", "Ủy ban nhân dân phường"],
  ["learntDay", "5"],
  ["learntMonth", "1"],
  ["learntYear", "2026"],
] as const;

const NEXT = ["then", "next"] as const;
const textIn = ({ body }: Filled, field: string) => {
  const value = body.get(field);
  return typeof value === "string" ? value : "";
};
const bytesOf = (length: number) => randomBytes(length).toString("base64");

/** A PDF as far as the portal looks at one, like no other. */
const aPdf = () => Buffer.from(`%PDF-1.7\n${bytesOf(200_000)}\ntrailer\nstartxref\n0\n%%EOF\n`);

async function aPhoto(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return sharp({ create: { width: 640, height: 480, channels: 3, background: "#888", noise } })
    .jpeg()
    .toBuffer();
}

/** Goes where the last form led; anything else means that the portal did not take it. */
async function follow(reader: Reader, { url, status, location }: Page): Promise<Page> {
  if (status !== 303 || location === null) throw new Error(`${url} answers ${status}`);
  if (location.includes("problem=")) throw new Error(`${url} leads to ${location}`);
  return reader.read(location);
}

async function answerPages(reader: Reader, number: number, draft: { subject: string }) {
  const kind = CASE_KINDS[number % CASE_KINDS.length] ?? "petition";
  const { params } = filingHref("questions", "vi");
  const start = PATHNAMES["/file/[draft]/[step]"].vi;
  const first = await reader.read(
    start.replace("[draft]", params.draft).replace("[step]", params.step),
  );
  const begin = fillIn(first, "matters", [...ANSWERS_OF_KIND[kind], NEXT]);
  const draftId = textIn(begin, "draftId");
  let page = await follow(reader, await reader.send(begin));
  page = await follow(reader, await reader.send(fillIn(page, "kind", [["kind", kind], NEXT])));
  const wards = choicesOf(page, "unitId");
  const place = [
    ["unitId", wards[number % 2] ?? ""],
    ["field", "environment"],
  ] as const;
  page = await follow(reader, await reader.send(fillIn(page, "wardName", [...place, NEXT])));
  const words = [
    ["subject", draft.subject],
    ["content", `Nội dung thử bền, gửi khi máy chủ bị tắt giữa chừng: ${draft.subject}`],
    ...(kind === "complaint" ? CONTESTED : []),
  ] as const;
  page = await follow(reader, await reader.send(fillIn(page, "subject", [...words, NEXT])));
  return { draftId, page };
}

const MOST_UPLOADS = 200;
const failedAtOurs = ({ location }: Page) => location?.includes("problem=upload_failed") === true;

async function attachFiles(reader: Reader, page: Page) {
  const pdf = aPdf();
  const files = [
    ["files", new File([pdf], "đơn.pdf", { type: "application/pdf" })],
    ["files", new File([new Uint8Array(await aPhoto())], "ảnh.jpg", { type: "image/jpeg" })],
  ] as const;
  const form = fillIn(page, "files", [...files, NEXT]);
  let sent = await reader.send(form);
  // The portal says by the address of the page that it could not take the files: one sends them again.
  for (let tries = 0; tries < MOST_UPLOADS && failedAtOurs(sent); tries += 1) {
    sent = await reader.send(form);
  }
  return {
    page: await follow(reader, sent),
    pdfHash: createHash("sha256").update(pdf).digest("hex"),
  };
}

/** What stands on a receipt. */
async function readReceipt(reader: Reader, location: string): Promise<Receipt> {
  const { body, status } = await reader.read(location);
  const words = body.replaceAll(/<[^>]*>/g, "");
  const code = /tra-cuu\?code=((?:[0-9A-Z]{4}-){6}[0-9A-Z]{3})/
    .exec(words)?.[1]
    ?.replaceAll("-", "");
  const reference = /\bKN(?:PA)?-\d{4}-\d{6}\b/.exec(body)?.[0];
  if (!code || !reference) throw new Error(`${location} (${status}) shows no receipt`);
  return { code, reference };
}

const caseOf = (location: string) => /[0-9a-f-]{36}/.exec(location)?.[0] ?? "";

/** Sends a form that files a case, and reads the receipt it leads to. */
export async function sendFor(reader: Reader, sending: Filled) {
  const { status, location } = await reader.send(sending);
  // 307 when the sending itself had no answer and the page found the case already there.
  if ((status !== 303 && status !== 307) || !location?.includes("/bien-nhan")) {
    throw new Error(`Sending answers ${status} ${location ?? ""}`);
  }
  return { caseId: caseOf(location), receipt: await readReceipt(reader, location) };
}

/** Files one case as a resident does, page by page, trying each again until it is answered. */
export async function fileOneCase(reader: Reader, number: number): Promise<Acknowledged> {
  const subject = `Thử bền ${number} ${randomBytes(6).toString("hex")}`;
  const { draftId, page } = await answerPages(reader, number, { subject });
  const attached = await attachFiles(reader, page);
  const filer = [
    ["capacity", "self"],
    ["name", "Người Thử Bền"],
    ["address", "Số 1, ngõ Thử"],
    ["phone", "0900000000"],
  ] as const;
  const named = await reader.send(fillIn(attached.page, "capacity", [...filer, NEXT]));
  const sending = fillIn(await follow(reader, named), "seen", []);
  const acknowledged = await sendFor(reader, sending);
  return { reader, draftId, subject, pdfHash: attached.pdfHash, sending, ...acknowledged };
}
