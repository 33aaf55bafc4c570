import { aCase, dayFromToday } from "./support/cases";
import { aPerson } from "./support/given";
import { expect, test } from "./support/test";

test("A clerk opens the ward's registers, prints a page and takes a year along", async ({
  openAs,
  ward,
}) => {
  const resident = await aPerson(undefined, "Trần Thị Sổ");
  const received = await dayFromToday(-30);
  const year = received.slice(0, 4);
  await aCase({
    unitId: ward.id,
    by: resident,
    subject: "=Đèn hỏng ở ngõ 2",
    receivedOn: received,
    due: { stage: "answer", startOn: received, dueOn: await dayFromToday(-5) },
  });
  const clerk = await openAs(await aPerson({ role: "clerk", unitId: ward.id }));
  await clerk.goto("/quan-tri");
  await clerk.getByRole("link", { name: "Sổ", exact: true }).click();
  await clerk.goto(`/quan-tri/so?year=${year}`);
  await expect(
    clerk.getByRole("heading", { level: 1, name: `Sổ tiếp nhận đơn năm ${year}` }),
  ).toBeVisible();
  const row = clerk.getByRole("row").filter({ hasText: `KNPA-${year}-000001` });
  await expect(row).toContainText("Trần Thị Sổ");

  await clerk.getByRole("link", { name: "Sổ theo dõi giải quyết" }).click();
  await expect(clerk.getByRole("row").filter({ hasText: `KNPA-${year}-000001` })).toContainText(
    "quá hạn, chưa xong",
  );
  await clerk.getByRole("link", { name: "Khiếu nại", exact: true }).click();
  await expect(clerk.getByText("Sổ này chưa có đơn nào")).toBeVisible();
  await clerk.goBack();

  const download = clerk.waitForEvent("download");
  await clerk.getByRole("link", { name: "Tải cả năm (CSV)" }).click();
  const { readFile } = await import("node:fs/promises");
  const text = await readFile(await (await download).path(), "utf8");
  expect(text).toContain(`KNPA-${year}-000001`);
  expect(text).toContain("'=Đèn hỏng ở ngõ 2");

  await clerk.emulateMedia({ media: "print" });
  await expect(clerk.getByText("Người giữ sổ")).toBeVisible();
  await expect(clerk.getByRole("link", { name: "Tải cả năm (CSV)" })).toBeHidden();
});
