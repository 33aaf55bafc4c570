/** How people reach a unit. */
export type UnitContacts = {
  readonly seat: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly openingHours: string | null;
};

/** What somebody had before them when they changed it: the same facts give the same text. */
export const seenText = ({ seat, phone, email, openingHours }: UnitContacts) =>
  JSON.stringify([seat, phone, email, openingHours]);
