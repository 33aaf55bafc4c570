import { aCase } from "./support/cases";
import { begin, choose, openCase } from "./support/desk";
import { aPerson, aWard } from "./support/given";
import { expect, test } from "./support/test";

const SUBJECT = "Cống thoát nước tắc ở ngã ba";
const WHY = "Ngã ba này thuộc địa bàn phường bên, ông/bà liên hệ bộ phận tiếp công dân ở đó.";
const INSTEAD =
  "Ông/bà gửi khiếu nại đến cơ quan đã ra quyết định, hoặc đến gặp cán bộ tiếp công dân sáng thứ Năm.";

test("A clerk hands a case over to the ward it belongs to, which takes it in; both can read it, one can act", async ({
  openAs,
  ward,
}) => {
  const there = await aWard();
  const resident = await aPerson();
  await aCase({ unitId: ward.id, state: "sent", by: resident, subject: SUBJECT });
  const clerk = await openAs(await aPerson({ role: "clerk", unitId: ward.id }));

  await openCase(clerk, SUBJECT);
  await begin(clerk, "Chuyển đơn");
  await clerk.getByRole("button", { name: "Chuyển đơn" }).click();
  await expect(clerk.getByText("Chọn nơi chuyển đến.").first()).toBeVisible();
  await clerk.getByLabel(/^Việc xảy ra trên địa bàn phường khác/).check();
  await choose(clerk, "Chuyển đến", there.name);
  await clerk.getByLabel("Lời gửi người dân").fill(WHY);
  await clerk.getByRole("button", { name: "Chuyển đơn" }).click();
  await expect(clerk.getByText("Đã chuyển đơn.")).toBeVisible();
  await expect(clerk.getByText(`Chuyển đến ${there.name}.`)).toBeVisible();
  await expect(clerk.getByRole("region", { name: "Làm được bây giờ" })).toContainText(
    "Không có việc nào",
  );
  await clerk.getByText("Chưa làm được, vì sao").click();
  await expect(clerk.getByText("Hồ sơ đang do đơn vị khác giải quyết.").first()).toBeVisible();

  const receiver = await openAs(await aPerson({ role: "clerk", unitId: there.id }));
  await receiver.goto("/quan-tri/ho-so");
  await receiver.getByRole("link", { name: /^Nơi khác chuyển đến/ }).click();
  await receiver.getByRole("link", { name: SUBJECT }).click();
  await expect(receiver.getByText(WHY)).toBeVisible();
  await begin(receiver, "Tiếp nhận đơn chuyển đến");
  await receiver.getByRole("button", { name: "Tiếp nhận" }).click();
  await expect(receiver.getByText("thời hạn trả lời bắt đầu chạy")).toBeVisible();

  const filer = await openAs(resident);
  await filer.goto("/ho-so");
  await filer.getByRole("link", { name: SUBJECT }).click();
  await expect(filer.getByText("Phường đã chuyển đơn đến nơi có thẩm quyền.")).toBeVisible();
  await expect(filer.getByText(WHY)).toBeVisible();
  await expect(filer.getByText(/^Nơi được chuyển đến đã tiếp nhận đơn/)).toBeVisible();
});

test("An officer refuses on a ground of the law; the resident reads the ground and what can be done instead", async ({
  openAs,
  ward,
}) => {
  const resident = await aPerson();
  await aCase({ unitId: ward.id, state: "registered", by: resident, subject: SUBJECT });
  const officer = await openAs(await aPerson({ role: "officer", unitId: ward.id }));

  await openCase(officer, SUBJECT);
  await begin(officer, "Từ chối");
  await officer.getByLabel("Lời gửi người dân").fill(INSTEAD);
  await officer.getByRole("button", { name: "Từ chối" }).click();
  await expect(officer.getByRole("group", { name: "Căn cứ" })).toContainText(
    "Chọn căn cứ pháp lý.",
  );
  await expect(officer.getByLabel("Lời gửi người dân")).toHaveValue(INSTEAD);
  await officer.getByLabel(/^Vụ việc đã có bản án, quyết định của Tòa án/).check();
  await officer.getByRole("button", { name: "Từ chối" }).click();
  await expect(officer.getByText("Đã gửi thông báo từ chối.")).toBeVisible();

  const filer = await openAs(resident);
  await filer.goto("/ho-so");
  await filer.getByRole("link", { name: SUBJECT }).click();
  await expect(
    filer.getByText(/Vụ việc đã có bản án, quyết định của Tòa án .*Điều 4 khoản 1 điểm i/),
  ).toBeVisible();
  await expect(filer.getByText(INSTEAD)).toBeVisible();
  await expect(filer.getByRole("link", { name: "Đề nghị xử lý lại" })).toBeHidden();
});

test("An officer makes a part of a letter a petition of its own; the resident follows both", async ({
  openAs,
  ward,
}) => {
  const resident = await aPerson();
  await aCase({ unitId: ward.id, state: "registered", by: resident, subject: SUBJECT });
  const officer = await openAs(await aPerson({ role: "officer", unitId: ward.id }));
  const part = "Đề nghị lắp thêm đèn ở đầu ngõ";

  await openCase(officer, SUBJECT);
  await begin(officer, "Tách nội dung");
  await officer.getByLabel("Tóm tắt phần tách ra").fill(part);
  await officer.getByRole("button", { name: "Tách thành đơn mới" }).click();
  await expect(officer.getByRole("group", { name: "Phần tách ra là" })).toContainText(
    "chọn loại đơn",
  );
  await expect(officer.getByLabel("Tóm tắt phần tách ra")).toHaveValue(part);
  await officer.getByRole("radio", { name: "Kiến nghị" }).check();
  await officer.getByLabel("Lĩnh vực").selectOption({ label: "Giao thông, chiếu sáng" });
  await officer.getByLabel("Nội dung phần tách ra").fill(`${part} vì trời tối rất khó đi.`);
  await officer.getByLabel("Lời gửi người dân").fill(WHY);
  await officer.getByRole("button", { name: "Tách thành đơn mới" }).click();
  await expect(officer.getByText(/^Đã tách; phần mới có số và thời hạn riêng/)).toBeVisible();
  const matter = officer.getByRole("region", { name: "Cùng vụ việc" });
  await expect(matter).toContainText(part);
  await matter.getByRole("link").click();
  await expect(officer.getByText(/^Tách từ đơn số KNPA-/)).toBeVisible();

  const filer = await openAs(resident);
  await filer.goto("/ho-so");
  await filer.getByRole("link", { name: part }).click();
  await expect(filer.getByText(/^Phường tách phần này từ đơn của ông\/bà/)).toBeVisible();
  await filer.getByRole("region", { name: "Cùng vụ việc" }).getByRole("link").click();
  await expect(filer.getByText(/^Phường tách một phần nội dung thành đơn riêng/)).toBeVisible();
});

test("A report that cannot wait is marked urgent: the time to take it in grows short, and whoever sent it reads why", async ({
  openAs,
  ward,
}) => {
  const resident = await aPerson();
  await aCase({ unitId: ward.id, state: "sent", by: resident, subject: SUBJECT });
  const clerk = await openAs(await aPerson({ role: "clerk", unitId: ward.id }));
  const why = "Nước ngập vào nhà dân, trời còn mưa.";

  await openCase(clerk, SUBJECT);
  await expect(clerk.getByText("Đã quá 8 giờ làm việc từ lúc gửi")).toBeVisible();
  await begin(clerk, "Xác định mức khẩn");
  await clerk.getByLabel("Lời gửi người dân").fill(why);
  await clerk.getByRole("button", { name: "Ghi mức khẩn" }).click();
  await expect(clerk.getByRole("group", { name: "Mức" })).toContainText(
    "Chọn mức khẩn hoặc bình thường.",
  );
  await clerk.getByLabel(/^Khẩn/).check();
  await clerk.getByRole("button", { name: "Ghi mức khẩn" }).click();
  await expect(clerk.getByText("Đã ghi mức khẩn của phản ánh")).toBeVisible();
  await expect(clerk.getByText("Đã quá 4 giờ làm việc từ lúc gửi")).toBeVisible();

  await clerk.goto("/quan-tri/ho-so");
  await expect(clerk.getByRole("row", { name: SUBJECT })).toContainText("Khẩn");

  const filer = await openAs(resident);
  await filer.goto("/ho-so");
  await filer.getByRole("link", { name: SUBJECT }).click();
  await expect(filer.getByText("Phường xác định mức khẩn của phản ánh.")).toBeVisible();
  await expect(filer.getByText(why)).toBeVisible();
});
