/** The same server under another role, password or database. */
export function urlFor(
  url: string,
  but: { readonly user?: string; readonly password?: string; readonly database?: string },
): string {
  const changed = new URL(url);
  if (but.user !== undefined) changed.username = but.user;
  if (but.password !== undefined) changed.password = but.password;
  if (but.database !== undefined) changed.pathname = `/${but.database}`;
  return changed.href;
}
