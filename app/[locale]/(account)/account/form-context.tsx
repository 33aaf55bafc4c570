"use client";

import { useLocale } from "next-intl";

type Props = { readonly next?: string; readonly token?: string };

/** What a form says about where it stands; actions cannot see the address. */
export function FormContext({ next, token }: Props) {
  return (
    <>
      <input type="hidden" name="locale" value={useLocale()} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      {token !== undefined && <input type="hidden" name="token" value={token} />}
    </>
  );
}
