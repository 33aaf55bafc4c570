import { HtmlValidate } from "html-validate";

/** The rules of the HTML standard and of what assistive technology needs; none of taste. */
const checker = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Tables that become cards on a phone lose their roles in browsers unless they say them.
    "no-redundant-role": "off",
    // A list may bear a name: "allowed but not recommended" is a matter of taste.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

/** What an outside checker finds wrong with a page, each with its place. */
export async function wrongInHtml(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html);
  const lines = html.split("\n");
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const near = (lines[line - 1] ?? "").slice(Math.max(0, column - 60), column + 60);
      return `${ruleId}: ${message} at ${line}:${column} near ${near}`;
    }),
  );
}
