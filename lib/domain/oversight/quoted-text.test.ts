import { describe, expect, it } from "vitest";

import { quotedParagraphs } from "@/lib/domain/oversight/quoted-text";

describe("a text with quoted sentences", () => {
  it("is cut where they begin and end, and loses nothing", () => {
    const body = "Đầu. 71% công đoàn họp. Cuối.\n\nĐoạn hai.";
    const paragraphs = quotedParagraphs(body, [
      { key: "unions_workers_conference", quote: "71% công đoàn họp." },
    ]);
    expect(paragraphs).toEqual([
      [
        { text: "Đầu. ", keys: [] },
        { text: "71% công đoàn họp.", keys: ["unions_workers_conference"] },
        { text: " Cuối.", keys: [] },
      ],
      [{ text: "Đoạn hai.", keys: [] }],
    ]);
  });

  it("marks one sentence once for all figures read in it", () => {
    const quote = "55 dự án chuẩn bị, 9 dự án chuyển tiếp";
    expect(
      quotedParagraphs(quote, [
        { key: "projects_preparing", quote },
        { key: "projects_carried_over", quote },
      ]),
    ).toEqual([[{ text: quote, keys: ["projects_preparing", "projects_carried_over"] }]]);
  });

  it("leaves a sentence whole that overlaps one already marked", () => {
    const paragraphs = quotedParagraphs("một hai ba bốn", [
      { key: "tasks_set", quote: "một hai ba" },
      { key: "collectives_commended", quote: "ba bốn" },
    ]);
    expect(paragraphs).toEqual([
      [
        { text: "một hai ba", keys: ["tasks_set"] },
        { text: " bốn", keys: [] },
      ],
    ]);
  });

  it("is plain where a sentence is not found or none was quoted", () => {
    expect(
      quotedParagraphs("Không có số.", [
        { key: "tasks_set", quote: "8 nhiệm vụ" },
        { key: "wards_supervised", quote: null },
      ]),
    ).toEqual([[{ text: "Không có số.", keys: [] }]]);
  });

  it("marks what stands first first, whatever order the figures have, and the longer of two", () => {
    expect(
      quotedParagraphs("một hai ba", [
        { key: "tasks_set", quote: "ba" },
        { key: "wards_supervised", quote: "một" },
        { key: "projects_started", quote: "một hai" },
      ]),
    ).toEqual([
      [
        { text: "một hai", keys: ["projects_started"] },
        { text: " ", keys: [] },
        { text: "ba", keys: ["tasks_set"] },
      ],
    ]);
  });

  it("marks two sentences that touch, and none that is empty", () => {
    expect(
      quotedParagraphs("một hai", [
        { key: "tasks_set", quote: "một " },
        { key: "wards_supervised", quote: "hai" },
        { key: "projects_started", quote: "" },
      ]),
    ).toEqual([
      [
        { text: "một ", keys: ["tasks_set"] },
        { text: "hai", keys: ["wards_supervised"] },
      ],
    ]);
  });

  it("has no empty paragraphs", () => {
    const paragraphs = quotedParagraphs("\n\nmột\n \n\nhai\n", []);
    expect(paragraphs).toEqual([[{ text: "một", keys: [] }], [{ text: "hai", keys: [] }]]);
  });
});
