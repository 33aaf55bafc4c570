/** One file of words per area, in messages/{vi,en}; its name is the first part of every key in it. */
export const MESSAGE_FILES = [
  "common",
  "errors",
  "case-events",
  "grounds",
  "terms",
  "account",
  "layout",
  "ui",
  "home",
  "ward",
  "oversight",
  "case-file",
  "desk",
  "oversight-desk",
  "problems",
] as const;
