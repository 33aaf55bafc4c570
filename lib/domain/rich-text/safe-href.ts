import { parseUrl } from "@/lib/domain/parse-url";

const LONGEST = 2000;

/** What no address is written with here: blanks, signs nobody sees, and those that end a link in the markup. */
const NEVER = /[\p{C}\p{Z}<>"`\\[\](){}|^]/u;
const AS_WRITTEN = /^[\x21-\x7e]+$/;

const MAIL = /^mailto:([\w.%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8})$/i;
const PHONE = /^tel:(\+?)([\d.-]{3,20})$/i;
const WEB = /^https?:\/\//i;
/** One slash: two would lead to another host. */
const OWN = /^\/(?![/\\])/;
const NOWHERE = "https://own.invalid";

/**
 * The one spelling of an address a text may lead to: a page of the web, of this portal (`/…`), a mailbox or a
 * telephone. Null for everything else, such as what would run a script, hides a name before an @ or leads to another
 * host while it looks like a page of ours.
 */
export function safeHref(written: string): string | null {
  if (written.length > LONGEST || NEVER.test(written)) return null;
  const href = MAIL.test(written) ? mailbox(written) : (telephone(written) ?? page(written));
  return href !== null && href.length <= LONGEST && !NEVER.test(href) && AS_WRITTEN.test(href)
    ? href
    : null;
}

const mailbox = (written: string) => `mailto:${written.slice("mailto:".length)}`;

function telephone(written: string): string | null {
  const [, plus, digits] = PHONE.exec(written) ?? [];
  return digits === undefined ? null : `tel:${plus}${digits.replaceAll(/[.-]/g, "")}`;
}

function page(written: string): string | null {
  if (!WEB.test(written) && !OWN.test(written)) return null;
  const url = parseUrl(written, NOWHERE);
  if (url === null || url.username !== "" || url.password !== "") return null;
  if (WEB.test(written)) return url.href;
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === NOWHERE && OWN.test(path) ? path : null;
}

export const isOutside = (href: string): boolean => WEB.test(href);

/** The address somebody means who types it by hand: "www.hanoi.gov.vn", "phuong@hanoi.gov.vn". */
export function hrefMeant(typed: string): string | null {
  const written = typed.trim().replaceAll("(", "%28").replaceAll(")", "%29");
  if (/^[^\s@:/]+@[^\s@:/]+$/.test(written)) return safeHref(`mailto:${written}`);
  if (/^\+?[\d .-]{6,}$/.test(written)) return safeHref(`tel:${written.replaceAll(" ", "")}`);
  if (/^[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#]|$)/i.test(written)) return safeHref(`https://${written}`);
  return safeHref(written);
}
