/** A search parameter that is given once; given twice it is nothing we made. */
export const only = (value: string | string[] | undefined) =>
  typeof value === "string" ? value : undefined;
