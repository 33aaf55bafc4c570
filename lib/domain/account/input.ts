import * as z from "zod";

import { email } from "@/lib/domain/account/email";
import { choice, form, id, line, phone } from "@/lib/domain/input";

/** A link's secret, or where to go after: looked at by whoever uses it. */
const opaque = z.string({ error: "form_malformed" }).max(300).default("");

/** Typed as it is: nothing is trimmed or changed, and what it must be is for `passwordProblem` to say. */
const password = z.string({ error: "password_missing" }).min(1).max(1024, "password_too_long");

const optionalPhone = z.preprocess((typed) => typed || null, phone.nullable());

const name = line({ name: "name", min: 2, max: 120 });

export const SignInInput = form({ next: opaque, email, password });

export const SignUpInput = form({
  next: opaque,
  name,
  email,
  phone: optionalPhone,
  consent: z.literal("on", { error: "consent_missing" }),
});
export type SignUpInput = z.infer<typeof SignUpInput>;

export const ForgotInput = form({ email });
export type ForgotInput = z.infer<typeof ForgotInput>;

/** Whoever follows a link to choose a password. */
export const ChoosePasswordInput = form({
  next: opaque,
  token: opaque,
  "new-password": password,
});

export const UseLinkInput = form({ token: opaque });

export const DetailsInput = form({
  name,
  phone: optionalPhone,
  language: choice(["vi", "en"]),
});
export type DetailsInput = z.infer<typeof DetailsInput>;

export const ChangeEmailInput = form({ email, "current-password": password });

export const ChangePasswordInput = form({
  "current-password": password,
  "new-password": password,
});

export const EndSessionInput = form({ session: id });

/** Empty: for oneself, in no office. */
export const ActAsInput = form({
  next: opaque,
  position: z.union([z.literal(""), id], { error: "form_malformed" }),
});
