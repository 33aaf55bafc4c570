import { afterEach, describe, expect, it, vi } from "vitest";

import { database } from "@/db/client";
import { noteReach } from "@/db/reach";

describe("a database that is lost", () => {
  afterEach(() => noteReach(true));

  it("keeps nobody waiting, and is asked anew over new connections when it is found", () => {
    vi.stubEnv("PORTAL_APP_DATABASE_URL", "postgres://nobody@127.0.0.1:1/none");
    const before = database();
    const end = vi.spyOn(before.$client, "end");
    expect(database()).toBe(before);

    noteReach(false);
    expect(end).toHaveBeenCalledWith({ timeout: 0 });
    expect(() => database()).toThrow("does not answer");

    noteReach(true);
    expect(database()).not.toBe(before);
  });
});
