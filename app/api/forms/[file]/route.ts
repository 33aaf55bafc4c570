import { findToday } from "@/db/queries/counter";
import { blankFile, FORMATS } from "@/lib/documents/blank-file";
import { blankFormsOn } from "@/lib/domain/document/blank-forms";
import { contentDisposition } from "@/lib/files/content-disposition";

/** A blank form, the same for everybody: /api/forms/mau-01-don-khieu-nai.pdf */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/forms/[file]">,
): Promise<Response> {
  const asked = await askedFor((await params).file);
  if (!asked) return new Response(null, { status: 404 });

  const { form, format } = asked;
  const { bytes, etag } = await blankFile(form, format);
  const headers = { "cache-control": "public, max-age=3600", etag };
  if (request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      "content-type": FORMATS[format],
      "content-disposition": contentDisposition(`${form.fileName}.${format}`),
      "x-content-type-options": "nosniff",
    },
  });
}

/** A form in use today, in one of its formats. */
async function askedFor(file: string) {
  const dot = file.lastIndexOf(".");
  const format = (["pdf", "docx"] as const).find((known) => known === file.slice(dot + 1));
  const forms = blankFormsOn(await findToday());
  const form = forms.find(({ fileName }) => fileName === file.slice(0, dot));
  return form && format ? { form, format } : null;
}
