import { randomUUID } from "node:crypto";

import { completeDraft, type DraftAnswers } from "@/lib/domain/case-file/draft";
import { sentHash } from "@/lib/use-cases/case-file/sent-hash";

import type { Ask } from "../measure/load";
import type { Person, World } from "./people";

/** One account may send so many an hour; the bench keeps to it as everybody does. */
const DRAFTS_PER_ACCOUNT = 4;

type Draft = { readonly id: string; readonly person: Person; readonly seen: string };

function answersFor(n: number, unitId: string): DraftAnswers {
  return {
    questions: { matters: ["issue_seen"] },
    kind: { kind: n % 3 === 0 ? "petition" : "report" },
    place: { unitId, place: `số ${1 + (n % 300)} phố Chùa Bộc`, field: "environment" },
    content: {
      subject: `Rác thải chưa được thu gom ở ngõ ${1 + (n % 300)}`,
      content:
        "Rác để ba ngày chưa được dọn ở đầu ngõ, mùi hôi bốc lên suốt ngày. Đề nghị phường cho dọn và bố trí thêm thùng rác.",
    },
    filer: {
      capacity: "self",
      name: "Nguyễn Thị Hạnh",
      address: "số 12 phố Chùa Bộc",
      phone: "0912345678",
    },
  };
}

/** Drafts in the order they are sent: those of one account, which would wait for each other, far apart. */
async function insertDrafts(world: World, many: number): Promise<Draft[]> {
  const { owner, wards, today } = world;
  const senders = await world.signUp(Math.ceil(many / DRAFTS_PER_ACCOUNT));
  const made = Array.from({ length: DRAFTS_PER_ACCOUNT }, (_, round) =>
    senders.map((person, index) => {
      const number = round * senders.length + index;
      const answers = answersFor(number, wards[number % wards.length]?.id ?? "");
      const complete = completeDraft(answers, today);
      if (!complete.ok) throw new Error("the drafts of the bench lack something");
      return { id: randomUUID(), person, answers, seen: sentHash(complete.value, []) };
    }),
  ).flat();
  const rows = made.map(({ id, person, answers }) => ({ id, account: person.accountId, answers }));
  await owner`insert into drafts (id, account_id, answers)
    select id, account, answers from jsonb_to_recordset(${owner.json(rows)}::jsonb) d(id uuid, account uuid, answers jsonb)`;
  return made;
}

const REVIEW = "xem-lai";
const addressOf = ({ id }: Draft) => `/gui-don/${id}/${REVIEW}`;

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The hidden fields of the form that sends, as the page of one draft shows them. */
async function formOf(url: string, draft: Draft): Promise<[string, string][]> {
  const response = await fetch(new URL(addressOf(draft), url), { headers: draft.person.headers });
  const html = await response.text();
  const form = html.match(/<form[^>]*>(?:(?!<\/form>).)*?name="seen".*?<\/form>/s)?.[0] ?? "";
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  if (fields.length < 4)
    throw new Error(`${addressOf(draft)} shows no form to send (${response.status})`);
  return fields.map(([, name = "", value = ""]) => [unescaped(name), unescaped(value)]);
}

const BOUNDARY = "----bench-7f3a9c";

function multipart(fields: readonly (readonly [string, string])[]): string {
  const parts = fields.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}

/** So many cases that only need to be sent; each call gives the next, as a browser without JavaScript sends it. */
export async function prepareFiling(url: string, world: World, many: number): Promise<() => Ask> {
  const drafts = await insertDrafts(world, many);
  const [first] = drafts;
  if (!first) throw new Error("there is no draft to send");
  const form = await formOf(url, first);
  const headers = {
    origin: new URL(url).origin,
    "sec-fetch-site": "same-origin",
    "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
  };
  const waiting = drafts.values();
  return () => {
    const { value: draft } = waiting.next();
    if (!draft) throw new Error("all drafts of the bench are sent");
    const own: Record<string, string> = { draftId: draft.id, seen: draft.seen };
    const body = multipart(form.map(([name, value]) => [name, own[name] ?? value]));
    return {
      method: "POST",
      path: addressOf(draft),
      headers: { ...headers, ...draft.person.headers },
      body,
    };
  };
}
