import * as z from "zod";

import { parseUrl } from "@/lib/domain/parse-url";

const url = (...protocols: readonly string[]) =>
  z.string().refine(
    (text) => {
      const parsed = parseUrl(text);
      return parsed !== null && protocols.includes(parsed.protocol);
    },
    {
      error: `must be an address that starts with ${protocols.map((name) => `${name}//`).join(" or ")}`,
      // What is no address at all has no host to look at.
      abort: true,
    },
  );

/** Browsers open no page on these (WHATWG Fetch, "bad ports"), because other services usually live there. */
const REFUSED_BY_BROWSERS = new Set(
  [
    [1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95],
    [101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179],
    [389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601],
    [636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
    [6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080],
  ].flat(),
);

const port = z.coerce
  .number("must be a port number from 1 to 65535")
  .int("must be a whole port number")
  .min(1, "must be a port number from 1 to 65535")
  .max(65_535, "must be a port number from 1 to 65535")
  .refine((number) => !REFUSED_BY_BROWSERS.has(number), "must be a port that browsers open");

const flag = z.enum(["0", "1"], "must be 0 or 1").transform((value) => value === "1");

const secret = z.string().min(32, "must have at least 32 characters");

/** The portal lives at the root of its address. */
const webAddress = url("http:", "https:")
  .refine((text) => {
    const { origin, href } = new URL(text);
    return href === `${origin}/`;
  }, "must be an address without a path, such as https://portal.example.vn")
  .transform((text) => new URL(text).origin);

const databaseAddress = url("postgres:", "postgresql:").refine((text) => {
  const { hostname, pathname } = new URL(text);
  return hostname !== "" && pathname.length > 1;
}, "must name a host and a database, such as postgres://user:password@host:5432/portal");

const mailServer = url("smtp:", "smtps:").refine(
  (text) => new URL(text).hostname !== "",
  "must name a host, such as smtp://user:password@mail.example.vn:587",
);

/** What a person may set, in the shell or in `.env`. */
const SETTINGS = {
  PORT: port.default(3000),
  HOST: z.string().min(1, "must name an address to listen on").default("127.0.0.1"),
  PUBLIC_URL: webAddress.optional(),
  DATA_DIR: z.string().min(1, "must name a folder").default(".data"),
  DATABASE_URL: databaseAddress.optional(),
  SMTP_URL: mailServer.optional(),
  MAIL_FROM: z.email("must be an e-mail address").default("no-reply@portal.invalid"),
  AUTH_SECRET: secret.optional(),
  PASSWORD_PEPPER: secret.optional(),
  DRAFT_DAYS: z.coerce
    .number("must be a number of days from 30 to 3650")
    .int("must be a whole number of days")
    .min(30, "must be a number of days from 30 to 3650")
    .max(3650, "must be a number of days from 30 to 3650")
    .default(90),
  PORTAL_DEMO: flag.optional(),
};

/** What the launcher hands to the programs it starts; nobody sets these by hand. */
const GIVEN = {
  PUBLIC_URL: webAddress,
  AUTH_SECRET: secret,
  PASSWORD_PEPPER: secret,
  PORTAL_APP_DATABASE_URL: databaseAddress,
  PORTAL_WORKER_DATABASE_URL: databaseAddress,
};

const SettingsSchema = z.object(SETTINGS);

export type Settings = z.infer<typeof SettingsSchema>;

type Variables = Readonly<Record<string, string | undefined>>;

/** Each problem is one line that a person can act on. */
export class EnvProblem extends Error {
  override name = "EnvProblem";
}

/** An empty variable is one that was not set: `PORT= npm start` means the default. */
function present(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
}

function lineFor(name: string, value: string | undefined, problem: string): string {
  return value === undefined ? `${name} is missing` : `${name} ${problem}`;
}

/** The settings of one start, or an error with one line for each wrong value. */
export function readSettings(variables: Variables): Settings {
  const given = present(variables);
  const parsed = SettingsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new EnvProblem(
    parsed.error.issues
      .map(({ path, message }) => lineFor(String(path[0]), given[String(path[0])], message))
      .join("\n"),
  );
}

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  const value = process.env[name] || undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new EnvProblem(lineFor(name, value, parsed.error.issues[0]?.message ?? "is wrong"));
}

/** Each value is read and checked when it is used, so that a build needs no database and no secret. */
export const env = {
  get PORT() {
    return read("PORT", SETTINGS.PORT);
  },
  get HOST() {
    return read("HOST", SETTINGS.HOST);
  },
  get DATA_DIR() {
    return read("DATA_DIR", SETTINGS.DATA_DIR);
  },
  get SMTP_URL() {
    return read("SMTP_URL", SETTINGS.SMTP_URL);
  },
  get MAIL_FROM() {
    return read("MAIL_FROM", SETTINGS.MAIL_FROM);
  },
  /** How long a draft nobody goes on with is kept. */
  get DRAFT_DAYS() {
    return read("DRAFT_DAYS", SETTINGS.DRAFT_DAYS);
  },
  /** Demonstration accounts and the page of unsent mail: only where the launcher says so. */
  get PORTAL_DEMO() {
    return read("PORTAL_DEMO", SETTINGS.PORTAL_DEMO) ?? false;
  },
  get PUBLIC_URL() {
    return read("PUBLIC_URL", GIVEN.PUBLIC_URL);
  },
  get AUTH_SECRET() {
    return read("AUTH_SECRET", GIVEN.AUTH_SECRET);
  },
  get PASSWORD_PEPPER() {
    return read("PASSWORD_PEPPER", GIVEN.PASSWORD_PEPPER);
  },
  get PORTAL_APP_DATABASE_URL() {
    return read("PORTAL_APP_DATABASE_URL", GIVEN.PORTAL_APP_DATABASE_URL);
  },
  get PORTAL_WORKER_DATABASE_URL() {
    return read("PORTAL_WORKER_DATABASE_URL", GIVEN.PORTAL_WORKER_DATABASE_URL);
  },
};

/** The sign-in library reads its own address from the environment, or else believes the Host header. */
export function announceAddress(): void {
  process.env["AUTH_URL"] = env.PUBLIC_URL;
}
