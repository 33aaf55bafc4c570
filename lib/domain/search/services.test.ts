import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { findServices, type ServiceName, wardNamed } from "@/lib/domain/search/services";
import { fold } from "@/lib/domain/unit/fold";
import type { Unit } from "@/lib/domain/unit/unit";

const unit = (name: string, validTo: string | null = null): Unit => ({
  id: fold(name),
  code: "00001",
  kind: "ward",
  name,
  slug: fold(name),
  parentId: null,
  validFrom: calendarDate("2025-07-01"),
  validTo: validTo === null ? null : calendarDate(validTo),
});
const UNITS = [unit("Kim Liên"), unit("Ô Chợ Dừa"), unit("Láng"), unit("Khâm Thiên", "2025-07-01")];

describe("something to do that is looked for", () => {
  it.each<[string, readonly ServiceName[]]>([
    ["tố cáo", ["denunciation"]],
    ["TO CAO", ["denunciation"]],
    ["lịch tiếp dân", ["reception"]],
    ["đăng ký lượt tiếp dân phường Láng", ["reception"]],
    ["lich tiep cong dan kim lien", ["reception"]],
    ["tôi muốn gặp chủ tịch phường", ["reception"]],
    ["phản ánh rác thải", ["file"]],
    ["tra cứu đơn", ["track"]],
    ["thời hạn giải quyết khiếu nại", ["deadline", "complaint"]],
    ["quên mật khẩu", ["account"]],
    ["rác thải", []],
    ["cao to", []],
    ["cáo", []],
    ["", []],
  ])("“%s”: %j", (query, services) => expect(findServices(query)).toEqual(services));

  it("is found in any spelling of case and marks", () => {
    const asks = fc.constantFrom("tố cáo", "lịch tiếp dân", "gửi đơn", "ban giám sát");
    const isFound = fc.property(asks, (ask) => {
      const plain = findServices(ask);
      const shouted = findServices(ask.toUpperCase().normalize("NFD"));
      return plain.length > 0 && plain.join(" ") === shouted.join(" ");
    });
    expect(() => fc.assert(isFound)).not.toThrow();
  });
});

describe("the ward named among other words", () => {
  it.each([
    ["lịch tiếp dân Kim Liên", "kim lien"],
    ["tiep dan o cho dua", "o cho dua"],
    ["tiếp dân phường Láng", "lang"],
    ["tiếp dân Kim Liên và Láng", undefined],
    ["tiếp dân Khâm Thiên", undefined],
    ["tiếp dân", undefined],
    ["kim", undefined],
  ])("“%s”: %s", (query, id) => expect(wardNamed(query, UNITS)?.id).toBe(id));
});
