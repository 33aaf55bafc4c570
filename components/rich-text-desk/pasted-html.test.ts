import { describe, expect, it } from "vitest";

import { withoutStyles } from "./pasted-html";

describe("what other programs copy", () => {
  it("is read without its styles, and its words stay", () => {
    expect(
      withoutStyles('<style>p{}</style><p class="a" STYLE = "color:red">một style="hai"</p>'),
    ).toBe('<template>p{}</template><p class="a" data-looks= "color:red">một style="hai"</p>');
  });

  it.each(["<style", "<style>", "<a ", '<a style="', " style="])(
    "full of %j is read in a moment",
    (part) => {
      const begun = performance.now();
      withoutStyles(part.repeat(200_000));
      expect(performance.now() - begun).toBeLessThan(10_000);
    },
  );
});
