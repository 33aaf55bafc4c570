import type { Place } from "@/lib/i18n/address";

type Facts = Readonly<Record<string, string>>;

type Template = {
  /** The page the mail leads to. */
  readonly leadsTo: (facts: Facts) => Place;
  /** The link opens something by itself: its token is made of `facts.seed` when the mail is sent. */
  readonly isSecret?: boolean;
};

const page =
  (folder: Place["folder"], fact?: string) =>
  (facts: Facts): Place => ({ folder, ...(fact && { params: { id: facts[fact] ?? "" } }) });

/** Every mail the portal sends; its words are in messages/{vi,en}/emails.json under the same name. */
export const TEMPLATES = {
  confirm_email: { leadsTo: page("/account/confirm"), isSecret: true },
  invitation: { leadsTo: page("/account/confirm"), isSecret: true },
  reset_password: { leadsTo: page("/account/reset"), isSecret: true },
  change_email: { leadsTo: page("/account/confirm"), isSecret: true },
  already_registered: { leadsTo: page("/account/forgot") },
  email_changed: { leadsTo: page("/account") },
  password_changed: { leadsTo: page("/account/forgot") },
  case_received: { leadsTo: page("/my-cases/[id]", "caseId") },
  case_changed: { leadsTo: page("/my-cases/[id]", "caseId") },
  deadlines: { leadsTo: page("/desk/cases") },
  reception_tomorrow: { leadsTo: page("/reception/[id]", "dayId") },
  reception_moved: { leadsTo: page("/reception/[id]", "dayId") },
  consultation_answered: {
    leadsTo: ({ slug = "" }: Facts): Place => ({
      folder: "/consultations/[slug]",
      params: { slug },
    }),
  },
  reception_concluded: { leadsTo: page("/reception/[id]", "dayId") },
  recommendation_sent: { leadsTo: page("/desk/recommendations/[id]", "recommendationId") },
  recommendation_urged: { leadsTo: page("/desk/recommendations/[id]", "recommendationId") },
  recommendations_overdue: { leadsTo: page("/desk/recommendations") },
  recommendation_answered: { leadsTo: page("/desk/recommendations/[id]", "recommendationId") },
  matter_received: { leadsTo: page("/my-cases/matters/[id]", "matterId") },
  matter_changed: { leadsTo: page("/my-cases/matters/[id]", "matterId") },
  matter_came: { leadsTo: page("/desk/matters/[id]", "matterId") },
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;

export const isTemplate = (name: string): name is TemplateName => Object.hasOwn(TEMPLATES, name);

/** The same with the widest type, to read without knowing which. */
export const templateOf = (name: TemplateName): Template => TEMPLATES[name];
