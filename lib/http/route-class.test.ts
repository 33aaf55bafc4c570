import { describe, expect, it } from "vitest";

import { type RouteClass, routeClassOf } from "@/lib/http/route-class";
import { PATHNAMES } from "@/lib/i18n/pathnames";

describe("the class of an address", () => {
  it.each<[string, RouteClass]>([
    ["/", "public"],
    ["/en", "public"],
    ["/phuong/lang", "public"],
    ["/en/wards/lang", "public"],
    ["/tim", "public"],
    ["/tra-cuu", "public"],
    ["/gui-don", "public"],
    ["/en/file/denunciation", "public"],
    ["/gui-don/1/noi-dung", "private"],
    ["/en/file/1/content", "private"],
    ["/gui-don/to-cao/1", "private"],
    ["/ho-so/1", "private"],
    ["/tiep-cong-dan/1", "private"],
    ["/phuong/lang/lich-tiep-dan", "public"],
    ["/gop-y/cho-tam", "private"],
    ["/lay-y-kien/cho-tam", "public"],
    ["/en/my-cases/1", "private"],
    ["/tai-khoan/dang-nhap", "private"],
    ["/quan-tri/ho-so", "private"],
    ["/en/desk", "private"],
    ["/dieu-hanh", "private"],
    ["/en/mail", "private"],
    ["/api/auth/session", "api"],
    ["/apiary", "public"],
  ])("%s is %s", (path, expected) => expect(routeClassOf(path)).toBe(expected));

  it.each([
    "/vi/desk",
    "/vi/quan-tri",
    "//vi//desk",
    "/desk",
    "/DESK",
    "/%64esk",
    "/vi/%71uan-tri",
  ])("%s is private too, however it is written", (path) =>
    expect(routeClassOf(path)).toBe("private"),
  );

  it.each(Object.entries(PATHNAMES))(
    "is the same for %s in both languages and for its folder",
    (folder, address) => {
      const addresses = typeof address === "string" ? [address] : [address.vi, `/en${address.en}`];
      const classes = [...addresses, `/vi${folder}`, `/en${folder}`].map(routeClassOf);
      expect(new Set(classes).size).toBe(1);
    },
  );
});
