import "server-only";
import { dropKept, keepForSignIn } from "@/lib/auth/kept-words";
import {
  MAX_FILE_BYTES,
  MAX_FILES,
  missingOf,
  type RefusedFile,
  type UploadProblem,
} from "@/lib/domain/case-file/attachments";
import type { Result } from "@/lib/domain/result";
import { receiveWords } from "@/lib/files/receive";
import { type Taken, takeFiles } from "@/lib/files/take";
import { isFromOurPage } from "@/lib/http/from-our-page";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";
import { log } from "@/lib/log";
import { mayUpload } from "@/lib/use-cases/case-file/attach-file";
import type { DeskContext, ResidentContext } from "@/lib/use-cases/case-file/situation";

/** What became of the files: where to go on, or that there is nothing here for this person. */
type Answer = { readonly location: string } | "not_found";

type Upload<Context> = {
  /** As whom one may upload here; null for everybody else. */
  readonly who: () => Promise<Context | null>;
  /** The page of the form; what is wrong is told there. */
  readonly page: (locale: Locale) => string;
  /** Words alone are worth sending, as in a draft. */
  readonly mayBeEmpty?: boolean;
  readonly attach: (context: Context, taken: Taken, locale: Locale) => Promise<Answer>;
};

/** More than every form of ours sends: what comes beyond is not read to its end. */
const MAX_DRAINED = (MAX_FILES + 2) * MAX_FILE_BYTES;

/**
 * A form with files, answered like any form: with the address of a page. Nothing is read for somebody who isn't
 * signed in or who isn't on one of our pages.
 */
export async function takeUpload<Context extends ResidentContext | DeskContext>(
  request: Request,
  { who, page, attach, mayBeEmpty = false }: Upload<Context>,
): Promise<Response> {
  const locale = localeFrom(new URL(request.url).searchParams.get("locale"));
  if (!isFromOurPage(request)) return refusal(403);

  const context = await who();
  if (!context) return signInFirst(request, page(locale), locale);

  const back = (problem: UploadProblem) => seeOther(`${page(locale)}?problem=${problem}`);
  const taken = await receive(request, context);
  if (!taken.ok) return back(taken.problem);

  await dropKept(page(locale));
  const problem =
    taken.value.problem ?? (isMissingFiles(taken.value, mayBeEmpty) && "file_missing");
  const answer = await attach(context, problem ? wordsOf(taken.value) : taken.value, locale);
  if (answer === "not_found") return refusal(404);
  return problem ? back(problem) : seeOther(answer.location);
}

/** Whose session is over signs in first, and finds the words again; files have to be chosen once more. */
async function signInFirst(request: Request, page: string, locale: Locale): Promise<Response> {
  await keepForSignIn(Object.fromEntries(await receiveWords(request, MAX_DRAINED)), page);
  const signIn = getPathname({ href: "/account/sign-in", locale });
  return seeOther(`${signIn}?next=${encodeURIComponent(page)}`);
}

const isMissingFiles = ({ fields, stored, refused }: Taken, mayBeEmpty: boolean) =>
  stored.length + refused.length === 0 && !mayBeEmpty && fields.get("then") !== "next";

/** What was typed is laid by, but goes nowhere while something is wrong with its files. */
const wordsOf = ({ fields }: Taken): Taken => ({
  fields: new Map([...fields, ["then", "stay"]]),
  stored: [],
  refused: [],
});

/** Whatever fails on our side is told as such, and nothing of it was kept. */
async function receive(
  request: Request,
  context: ResidentContext | DeskContext,
): Promise<Result<Taken, UploadProblem>> {
  try {
    return await takeFiles(request, async () => mayUpload(context));
  } catch (error) {
    log.error("upload_failed", { error });
    await drain(request);
    return { ok: false, problem: "upload_failed" };
  }
}

/** "next" goes on when every file is there; what is missing is read first. */
export const goesOn = (fields: Taken["fields"], refused: readonly RefusedFile[]) =>
  fields.get("then") === "next" && missingOf(refused).length === 0;

const refusal = (status: 403 | 404) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } });

const seeOther = (location: string) =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });

/** A browser only hears an answer when it has sent everything. */
async function drain({ body, bodyUsed }: Request): Promise<void> {
  if (!body || bodyUsed) return;
  let read = 0;
  for await (const chunk of body) {
    read += chunk.byteLength;
    if (read > MAX_DRAINED) break;
  }
}
