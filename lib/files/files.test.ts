import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { MAX_PIXELS } from "@/lib/domain/case-file/attachments";
import { openIncoming, pathOf } from "@/lib/files/folder";
import { cleanFile } from "@/lib/files/inspect";
import { keepFile, openFile } from "@/lib/files/keep";
import { drawPreview } from "@/lib/files/preview";
import { type ArrivalLimits, receiveForm } from "@/lib/files/receive";
import { sweepFiles } from "@/lib/files/sweep";

let root = "";
let incoming = "";
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "portal-files-"));
  incoming = await openIncoming(root);
});
afterEach(async () => rm(root, { recursive: true, force: true }));

let made = 0;
async function fileOf(bytes: Buffer | string): Promise<string> {
  made += 1;
  const file = path.join(root, `sample-${made}`);
  await writeFile(file, bytes);
  return file;
}

const picture = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: "#9E1B16" } });

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n");
const isoMedia = (brand: string) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`, "latin1"),
    Buffer.alloc(600),
  ]);

describe("a picture that is kept", () => {
  it.each(["jpeg", "png", "webp"] as const)("is shown in small, as %s too", async (format) => {
    const whole = await fileOf(await picture(600, 400).toFormat(format).toBuffer());
    const { sha256 } = await keepFile(whole, root);
    const preview = await drawPreview(sha256, root);
    expect(await sharp(await fileOf(preview)).metadata()).toMatchObject({
      format: "webp",
      width: 192,
      height: 192,
    });
  });
});

describe("a file that came", () => {
  it("is known by its bytes, not by its name or type", async () => {
    const outcomes = await Promise.all(
      (["jpeg", "png", "webp"] as const).map(async (format) =>
        cleanFile(await fileOf(await picture().toFormat(format).toBuffer())),
      ),
    );
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.mediaType)).toEqual([
      "image/jpeg",
      "image/png",
      "image/webp",
    ]);
  });

  it.each([
    ["an iPhone's HEIC named .jpg", isoMedia("heic"), "file_is_heif"],
    ["an AVIF named .png", isoMedia("avif"), "file_is_heif"],
    [
      "an SVG with a script",
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      "file_type_not_allowed",
    ],
    ["an HTML page", "<!doctype html><script>alert(1)</script>", "file_type_not_allowed"],
    [
      "a GIF",
      Buffer.from("GIF89a\x01\x00\x01\x00\x00\x00\x00;", "latin1"),
      "file_type_not_allowed",
    ],
    ["a program", Buffer.from("MZ\x90\x00\x03\x00", "latin1"), "file_type_not_allowed"],
    ["nothing", "", "file_empty"],
    ["a PDF that broke off", PDF.subarray(0, 30), "file_damaged"],
    ["a JPEG of a few bytes", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "file_damaged"],
  ])("is refused when it is %s", async (_, bytes, problem) => {
    expect(await cleanFile(await fileOf(bytes))).toEqual({ ok: false, problem });
  });

  it.each(["jpeg", "png", "webp"] as const)("is refused when a %s broke off", async (format) => {
    const noise = sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: "#fff",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    });
    const whole = await noise.toFormat(format).toBuffer();
    const half = await fileOf(whole.subarray(0, Math.floor(whole.length / 2)));
    expect(await cleanFile(half)).toEqual({ ok: false, problem: "file_damaged" });
  });

  it("is refused when it would unfold to more pixels than a screen of any kind", async () => {
    const side = Math.ceil(Math.sqrt(MAX_PIXELS)) + 1;
    const bomb = await fileOf(await picture(side, side).png({ compressionLevel: 9 }).toBuffer());
    expect(await cleanFile(bomb)).toEqual({ ok: false, problem: "file_has_too_many_pixels" });
  });

  it("loses place, time and camera, and stands upright", async () => {
    const told = await picture(60, 40)
      .withExif({
        IFD0: { Make: "Telltale", Model: "Camera", DateTime: "2026:11:20 10:00:00" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 1/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(told.includes("Telltale")).toBe(true);

    const clean = await cleanFile(await fileOf(told));
    if (!clean.ok) throw new Error(clean.problem);
    const bytes = await readFile(clean.value.path);
    expect(bytes.includes("Telltale")).toBe(false);
    expect(bytes.includes("Exif")).toBe(false);
    const drawn = await sharp(clean.value.path).metadata();
    expect(drawn).toMatchObject({ width: 40, height: 60 });
    expect(drawn.orientation).toBeUndefined();
  });

  it("loses what was hung behind the picture", async () => {
    const polyglot = Buffer.concat([
      await picture().jpeg().toBuffer(),
      Buffer.from("<script>evil()</script>"),
    ]);
    const clean = await cleanFile(await fileOf(polyglot));
    if (!clean.ok) throw new Error(clean.problem);
    expect((await readFile(clean.value.path)).includes("evil")).toBe(false);
  });

  it("keeps the bytes of a PDF", async () => {
    expect(await cleanFile(await fileOf(PDF))).toMatchObject({
      ok: true,
      value: { mediaType: "application/pdf" },
    });
  });
});

describe("keeping a file", () => {
  it("puts it where its bytes say, once, and reads it back", async () => {
    const first = await keepFile(await fileOf(PDF), root);
    const again = await keepFile(await fileOf(PDF), root);
    expect(again).toEqual(first);
    expect(first.sha256).toBe(createHash("sha256").update(PDF).digest("hex"));

    const handle = await openFile(first.sha256, root);
    expect(await handle?.readFile()).toEqual(PDF);
    await handle?.close();
    expect(await openFile("0".repeat(64), root)).toBeNull();
  });

  it("takes nothing but a hash for a place", () => {
    expect(() => pathOf("../../etc/passwd", root)).toThrow(RangeError);
  });
});

const FORM_LIMITS = (): ArrivalLimits => ({ folder: incoming, maxFiles: 2, maxFileBytes: 1000 });

function formWith(files: readonly (readonly [name: string, bytes: string])[]): Request {
  const form = new FormData();
  form.set("locale", "vi");
  for (const [name, bytes] of files) form.append("files", new File([bytes], name));
  return new Request("http://localhost/", { method: "POST", body: form });
}

describe("a form with files", () => {
  it("arrives on the disk, names as they were written", async () => {
    const arrived = await receiveForm(formWith([["ngõ số 2.pdf", "một"]]), FORM_LIMITS());
    if (!arrived.ok) throw new Error(arrived.problem);
    const { fields, files, discard } = arrived.value;

    expect(fields.get("locale")).toBe("vi");
    expect(files).toMatchObject([{ name: "ngõ số 2.pdf", bytes: 5, isTooLarge: false }]);
    expect(await readFile(files[0]?.path ?? "", "utf8")).toBe("một");
    await discard();
    expect(await readdir(incoming)).toEqual([]);
  });

  it("says which file was too large and that there were too many", async () => {
    const sent = formWith([
      ["a", "x".repeat(1001)],
      ["b", "x"],
      ["c", "x"],
    ]);
    const arrived = await receiveForm(sent, FORM_LIMITS());
    if (!arrived.ok) throw new Error(arrived.problem);
    expect(arrived.value.files.map(({ name, isTooLarge }) => [name, isTooLarge])).toEqual([
      ["a", true],
      ["b", false],
    ]);
    expect(arrived.value.hasTooMany).toBe(true);
    await arrived.value.discard();
  });

  it("counts no file when none was chosen", async () => {
    const arrived = await receiveForm(formWith([["", ""]]), FORM_LIMITS());
    expect(arrived).toMatchObject({ ok: true, value: { files: [] } });
    if (arrived.ok) await arrived.value.discard();
  });

  it("leaves nothing behind wherever it breaks off", async () => {
    const whole = formWith([
      ["a.pdf", "x".repeat(900)],
      ["b.pdf", "y".repeat(900)],
    ]);
    const type = whole.headers.get("content-type") ?? "";
    const bytes = Buffer.from(await whole.arrayBuffer());
    const outcomes: boolean[] = [];
    for (let cut = 0; cut < bytes.length - 2; cut += 97) {
      const request = new Request("http://localhost/", {
        method: "POST",
        headers: { "content-type": type },
        body: bytes.subarray(0, cut),
      });
      outcomes.push((await receiveForm(request, FORM_LIMITS())).ok);
    }
    expect(outcomes).not.toContain(true);
    expect(await readdir(incoming)).toEqual([]);
  });

  it("is refused when it is no form with files", async () => {
    const request = new Request("http://localhost/", { method: "POST", body: "x" });
    expect(await receiveForm(request, FORM_LIMITS())).toEqual({
      ok: false,
      problem: "upload_malformed",
    });
  });
});

describe("the sweeper", () => {
  const longAgo = new Date("2020-01-01T00:00:00Z");
  const keepOld = async (bytes: string) => {
    const { sha256 } = await keepFile(await fileOf(bytes), root);
    await utimes(pathOf(sha256, root), longAgo, longAgo);
    return sha256;
  };

  it("removes what nobody speaks of and leaves the rest", async () => {
    const wanted = await keepOld("wanted");
    const orphan = await keepOld("orphan");
    const { sha256: fresh } = await keepFile(await fileOf("fresh"), root);
    const brokenOff = path.join(incoming, "broken-off");
    await writeFile(brokenOff, "x");
    await utimes(brokenOff, longAgo, longAgo);

    const known = async () => new Set([wanted]);
    expect(await sweepFiles({ now: new Date(), known, root })).toBe(2);
    const left = await Promise.all(
      [wanted, orphan, fresh].map(async (hash) => openFile(hash, root)),
    );
    expect(left.map((handle) => handle !== null)).toEqual([true, false, true]);
    await Promise.all(left.map(async (handle) => handle?.close()));
    expect(await readdir(incoming)).toEqual([]);
  });

  it("puts back a file that was tied to a case while it looked", async () => {
    const tied = await keepOld("tied just now");
    let asked = 0;
    const known = async () => {
      asked += 1;
      return new Set(asked === 1 ? [] : [tied]);
    };
    expect(await sweepFiles({ now: new Date(), known, root })).toBe(0);
    const handle = await openFile(tied, root);
    expect(handle).not.toBeNull();
    await handle?.close();
  });
});
