import { createHash, randomBytes } from "node:crypto";

/** 256 random bits; the person's browser or mailbox has it, the database only its SHA-256. */
export const newToken = () => randomBytes(32).toString("base64url");

export const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");
