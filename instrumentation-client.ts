type PolicyFactory = {
  createPolicy(
    name: "default",
    rules: { createScriptURL(url: string): string; createHTML(html: string): string },
  ): unknown;
};

/**
 * Runs before anything else in the browser, on private pages only (public ones have no script). The loader of the
 * bundles writes addresses of scripts as text, which Trusted Types refuse; this says which addresses are ours. Of
 * HTML only nothing at all is let through: react-aria empties what it read aloud that way.
 */
const { trustedTypes } = window as Window & { trustedTypes?: PolicyFactory };
trustedTypes?.createPolicy("default", {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    if (origin === location.origin && pathname.startsWith("/_next/static/")) return url;
    throw new TypeError(`not a script of this portal: ${pathname}`);
  },
  createHTML(html) {
    if (html === "") return html;
    throw new TypeError("no page writes HTML as text");
  },
});
