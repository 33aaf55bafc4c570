/** A form one of our own pages sent: nothing is changed by a page of somebody else. */
export function isFromOurPage({ headers }: Request): boolean {
  const origin = headers.get("origin") ?? "";
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}
