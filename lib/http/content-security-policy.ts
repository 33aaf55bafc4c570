const SHARED = [
  "default-src 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

const policy = (...directives: readonly string[]) => [...SHARED, ...directives].join("; ");

/** What every page gets that asks for nothing else: it may be looked at and its forms sent, no more. */
export const SCRIPTLESS_POLICY = policy("script-src 'none'", "style-src 'self'");

/** The same for a page with speculation rules, which browsers count as script. */
export const SPECULATING_POLICY = policy(
  "script-src 'inline-speculation-rules'",
  "style-src 'self'",
);

/** For a page that is rendered for one reader, whose scripts carry this reply's nonce. */
export function policyWithNonce(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  return policy(
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "worker-src 'self'",
    ...(isDevelopment ? [] : ["require-trusted-types-for 'script'"]),
  );
}
