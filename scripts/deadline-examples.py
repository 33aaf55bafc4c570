"""Writes docs/deadline-examples.md: deadlines counted on the wall calendar, one day after the other.

This is a second opinion on lib/domain/clock. It shares nothing with it: other language, its own list of days off, typed
by hand from the texts, and no arithmetic but "the next day". The unit tests read the table and hold the clock to it.

    python3 scripts/deadline-examples.py > docs/deadline-examples.md
"""

from datetime import date, timedelta

ONE = timedelta(days=1)
TET, HUNG, VICTORY, LABOUR = "Tết Nguyên đán", "Giỗ Tổ Hùng Vương", "Ngày Chiến thắng", "Ngày Quốc tế Lao động"
NEW_YEAR, NATION, CULTURE = "Tết Dương lịch", "Quốc khánh", "Ngày Văn hóa Việt Nam"
INSTEAD = "Nghỉ bù "


def days(year, text):
    """"31/01 01/02" of a year."""
    return [date(year, int(d[3:]), int(d[:2])) for d in text.split()]


OFF = {}
for year, text, name in [
    (2022, "01/01", NEW_YEAR), (2022, "03/01", INSTEAD + NEW_YEAR), (2022, "31/01 01/02 02/02 03/02 04/02", TET),
    (2022, "10/04", HUNG), (2022, "11/04", INSTEAD + HUNG), (2022, "30/04", VICTORY), (2022, "01/05", LABOUR),
    (2022, "02/05", INSTEAD + VICTORY), (2022, "03/05", INSTEAD + LABOUR), (2022, "01/09 02/09", NATION),
    (2023, "01/01", NEW_YEAR), (2023, "02/01", INSTEAD + NEW_YEAR), (2023, "20/01 21/01 22/01 23/01 24/01", TET),
    (2023, "25/01 26/01", INSTEAD + TET), (2023, "29/04", HUNG), (2023, "30/04", VICTORY), (2023, "01/05", LABOUR),
    (2023, "02/05", INSTEAD + HUNG), (2023, "03/05", INSTEAD + VICTORY), (2023, "01/09 02/09", NATION),
    (2023, "04/09", INSTEAD + NATION),
    (2024, "01/01", NEW_YEAR), (2024, "08/02 09/02 10/02 11/02 12/02", TET), (2024, "13/02 14/02", INSTEAD + TET),
    (2024, "18/04", HUNG), (2024, "30/04", VICTORY), (2024, "01/05", LABOUR), (2024, "02/09 03/09", NATION),
    (2025, "01/01", NEW_YEAR), (2025, "27/01 28/01 29/01 30/01 31/01", TET), (2025, "07/04", HUNG),
    (2025, "30/04", VICTORY), (2025, "01/05", LABOUR), (2025, "01/09 02/09", NATION),
    (2026, "01/01", NEW_YEAR), (2026, "02/01", "Nghỉ hoán đổi dịp Tết Dương lịch"),
    (2026, "16/02 17/02 18/02 19/02 20/02", TET), (2026, "26/04", HUNG), (2026, "27/04", INSTEAD + HUNG),
    (2026, "30/04", VICTORY), (2026, "01/05", LABOUR), (2026, "31/08", "Nghỉ hoán đổi dịp Quốc khánh"),
    (2026, "01/09 02/09", NATION), (2026, "24/11", CULTURE),
    (2027, "01/01", NEW_YEAR), (2027, "05/02 06/02 07/02 08/02 09/02", TET), (2027, "10/02 11/02", INSTEAD + TET),
    (2027, "16/04", HUNG), (2027, "30/04", VICTORY), (2027, "01/05", LABOUR), (2027, "03/05", INSTEAD + LABOUR),
    (2027, "02/09 03/09", NATION), (2027, "24/11", CULTURE),
]:
    OFF.update({day: name for day in days(year, text)})

WORKED_SATURDAYS = {date(2026, 1, 10): "Làm bù cho ngày 02/01/2026", date(2026, 8, 22): "Làm bù cho ngày 31/08/2026"}


def why_off(day):
    """Why nobody is at the desk; None on a working day."""
    if day in WORKED_SATURDAYS:
        return None
    return OFF.get(day) or ("cuối tuần" if day.weekday() >= 5 else None)


def months_later(day, months):
    last = None
    month = day.month - 1 + months
    for number in range(day.day, 27, -1):
        try:
            return date(day.year + month // 12, month % 12 + 1, number)
        except ValueError:
            last = number
    return date(day.year + month // 12, month % 12 + 1, min(day.day, last or 28))


WD, D, M = "ngày làm việc", "ngày", "tháng"


def count(start, length, unit, pauses=(), extensions=(), backwards=False):
    step = -ONE if backwards else ONE
    target = length + sum(extensions)
    end_of_months = months_later(start, length) if unit == M else None
    counted, skipped, day = [], [], start
    while day != end_of_months if unit == M else len(counted) < target:
        day += step
        if any(stop < day <= go for stop, go in pauses):
            skipped.append((day, "tạm dừng"))
        elif unit == WD and why_off(day):
            skipped.append((day, why_off(day)))
        else:
            counted.append(day)
    raw = day
    while why_off(day):
        skipped.append((day, why_off(day)))
        day += step
    return counted, skipped, raw, day


def d(text):
    return date(int(text[6:]), int(text[3:5]), int(text[:2]))


def runs(items):
    """Days one after the other with the same word, as one run."""
    out = []
    for day, word in items:
        if out and out[-1][2] == word and abs(day - out[-1][1]) == ONE:
            out[-1][1] = day
        else:
            out.append([day, day, word])
    return out


def written(items):
    short = lambda day: day.strftime("%d/%m")
    parts = []
    for first, last, word in runs(items):
        when = short(first) if first == last else f"{short(first)}–{short(last)}"
        parts.append(f"{when} {word}".strip())
    return "; ".join(parts)


# id of the rule → what the text gives; typed from the law, not read from the program
TEXTS = {
    "complaint-time-bar": (90, D), "complaint-acceptance-2012": (10, D), "complaint-acceptance-2026": (7, WD),
    "complaint-settlement": (30, D), "complaint-settlement-complex": (45, D), "complaint-sending-decision": (3, WD),
    "complaint-sending-suspension": (3, WD), "complaint-second-complaint": (30, D),
    "complaint-second-acceptance-2012": (10, D), "complaint-second-acceptance-2026": (7, WD),
    "complaint-second-settlement": (45, D), "complaint-second-settlement-complex": (60, D),
    "complaint-sending-second-decision": (7, D), "complaint-publication": (15, D), "complaint-posting": (15, D),
    "complaint-finality": (30, D), "complaint-dialogue-notice": (5, D, "trước"), "complaint-keeping": (12, M),
    "denunciation-acceptance": (7, WD), "denunciation-acceptance-several-places": (10, WD),
    "denunciation-forwarding": (5, WD), "denunciation-acceptance-notice": (5, WD), "denunciation-settlement": (30, D),
    "denunciation-publication": (7, WD), "denunciation-second-settlement": (20, D), "denunciation-posting": (15, D),
    "petition-answer": (10, WD), "report-answer": (10, WD), "report-forwarding": (5, WD),
    "report-handling-limit": (45, D), "recommendation-answer": (15, D), "disclosure-publication": (5, WD),
    "disclosure-posting": (30, D), "disclosure-broadcasting": (3, D), "consultation-opinion": (20, D),
    "community-decision-consent": (3, M), "community-decision-recognition": (5, WD),
    "community-decision-announcement": (2, D, "trước"), "community-conference-invitation": (5, D, "trước"),
    "reception-schedule": (5, WD, "trước"), "reception-online-notice": (5, WD, "trước"),
    "reception-refusal-notice": (3, WD),
    "oversight-plan-notice-people-inspection-board": (5, WD, "trước"),
    "oversight-plan-notice-community-investment-board": (45, D, "trước"),
}

GROUPS = [
    ("Ví dụ trong tài liệu pháp lý", [
        ("Khiếu nại nhận trước Ngày Văn hóa Việt Nam", "complaint-acceptance-2026", "20/11/2026"),
        ("Tố cáo nhận trước Tết", "denunciation-acceptance", "12/02/2026"),
        ("Tố cáo nhận trước thứ Bảy làm bù", "denunciation-acceptance", "20/08/2026"),
        ("Tố cáo phải chuyển, qua Quốc khánh", "denunciation-forwarding", "26/08/2026"),
        ("Phản ánh qua Giỗ Tổ, 30/4 và 1/5", "report-answer", "20/04/2026"),
        ("Công khai qua Tết", "disclosure-publication", "12/02/2026"),
        ("Khiếu nại thụ lý, hết hạn vào thứ Bảy", "complaint-settlement", "02/07/2026"),
        ("Khiếu nại phức tạp, hết hạn vào Chủ nhật", "complaint-settlement-complex", "02/07/2026"),
        ("Kiến nghị của Ban, hết hạn vào Quốc khánh", "recommendation-answer", "17/08/2026"),
        ("Tố cáo gia hạn hai lần", "denunciation-settlement", "01/09/2026", dict(extensions=(30, 30))),
        ("Khiếu nại tạm đình chỉ, đã dùng 14 ngày", "complaint-settlement", "06/07/2026",
         dict(pauses=(("20/07/2026", "03/08/2026"),))),
    ]),
    ("Tết", [
        ("Kiến nghị nhận một tuần trước Tết", "petition-answer", "09/02/2026"),
        ("Nhận ngày làm việc cuối cùng trước Tết", "report-answer", "13/02/2026"),
        ("Nhận mùng 1 Tết", "report-answer", "17/02/2026"),
        ("Nhận ngày đầu tiên sau Tết", "report-answer", "23/02/2026"),
        ("Thụ lý cũ, hết hạn ngày đầu tiên sau Tết", "complaint-acceptance-2012", "13/02/2026"),
        ("Thụ lý cũ, hết hạn ngay trong Tết", "complaint-acceptance-2012", "08/02/2026"),
        ("Giải quyết, hết hạn thứ Bảy trước Tết, lùi qua cả Tết", "complaint-settlement", "15/01/2026"),
        ("Giải quyết, hết hạn thứ Sáu trước Tết, không lùi", "complaint-settlement", "14/01/2026"),
        ("Giải quyết, Tết nằm giữa và vẫn được đếm", "complaint-settlement", "30/01/2026"),
        ("Tết 2027, nghỉ bù hai ngày", "report-answer", "01/02/2027"),
        ("Tết 2027, nhận ngày cuối trước Tết", "denunciation-acceptance", "04/02/2027"),
        ("Tết 2027, 15 ngày hết vào mùng 1", "recommendation-answer", "22/01/2027"),
        ("Tết 2025", "report-answer", "20/01/2025"),
        ("Tết 2024, nghỉ bù hai ngày", "report-answer", "05/02/2024"),
        ("Tết 2023, nghỉ bù hai ngày", "petition-answer", "16/01/2023"),
        ("Tết 2022", "petition-answer", "28/01/2022"),
        ("Thụ lý năm 2022, hết hạn trong Tết", "complaint-acceptance-2012", "24/01/2022"),
    ]),
    ("Giỗ Tổ, 30/4 và 1/5", [
        ("Nhận thứ Sáu trước Giỗ Tổ", "denunciation-forwarding", "24/04/2026"),
        ("Nhận ngày 29/4", "denunciation-forwarding", "29/04/2026"),
        ("Gửi quyết định qua lễ", "complaint-sending-decision", "28/04/2026"),
        ("15 ngày hết vào 1/5", "recommendation-answer", "16/04/2026"),
        ("15 ngày hết vào ngày nghỉ bù Giỗ Tổ", "recommendation-answer", "12/04/2026"),
        ("Lễ 2023: Giỗ Tổ thứ Bảy, 30/4 Chủ nhật", "report-answer", "24/04/2023"),
        ("Lễ 2022: 30/4 thứ Bảy, 1/5 Chủ nhật", "report-answer", "25/04/2022"),
        ("Lễ 2027: 1/5 thứ Bảy", "report-answer", "26/04/2027"),
        ("Lễ 2025", "disclosure-publication", "28/04/2025"),
    ]),
    ("Quốc khánh", [
        ("Nhận thứ Sáu trước kỳ nghỉ năm ngày", "disclosure-publication", "28/08/2026"),
        ("Thời hạn theo ngày hết vào ngày hoán đổi", "complaint-settlement", "01/08/2026"),
        ("Thời hạn theo ngày hết vào thứ Bảy 29/08", "complaint-settlement", "30/07/2026"),
        ("Quốc khánh 2023: nghỉ bù thứ Hai", "report-answer", "28/08/2023"),
        ("Quốc khánh 2024: thứ Hai và thứ Ba", "denunciation-acceptance", "29/08/2024"),
        ("Quốc khánh 2025", "denunciation-forwarding", "29/08/2025"),
        ("Quốc khánh 2027: thứ Năm và thứ Sáu", "denunciation-forwarding", "31/08/2027"),
        ("Quốc khánh 2022", "report-answer", "25/08/2022"),
    ]),
    ("Ngày hoán đổi, thứ Bảy làm bù", [
        ("Thứ Sáu 02/01 nghỉ hoán đổi", "denunciation-forwarding", "31/12/2025"),
        ("Hết hạn đúng thứ Bảy 10/01 làm bù", "complaint-sending-decision", "07/01/2026"),
        ("Thời hạn theo ngày hết vào thứ Bảy làm bù, không lùi", "complaint-acceptance-2012", "31/12/2025"),
        ("Hết hạn đúng thứ Bảy 22/08 làm bù", "denunciation-forwarding", "17/08/2026"),
        ("Nhận ngay thứ Bảy 22/08 làm bù", "denunciation-forwarding", "22/08/2026"),
        ("Thời hạn theo ngày hết vào thứ Bảy 22/08", "recommendation-answer", "07/08/2026"),
    ]),
    ("Cuối năm", [
        ("Qua Tết Dương lịch 2027", "report-answer", "24/12/2026"),
        ("Nhận ngày 31/12", "complaint-acceptance-2026", "31/12/2026"),
        ("30 ngày sang năm mới", "complaint-settlement", "04/12/2026"),
        ("45 ngày sang năm mới", "complaint-settlement-complex", "18/11/2026"),
        ("Qua Tết Dương lịch 2023, nghỉ bù", "report-answer", "22/12/2022"),
        ("15 ngày hết vào Tết Dương lịch", "recommendation-answer", "17/12/2024"),
        ("Thời hiệu 90 ngày qua năm", "complaint-time-bar", "20/10/2025"),
    ]),
    ("Tạm đình chỉ và tiếp tục", [
        ("Tạm dừng ngay ngày thụ lý", "complaint-settlement", "06/07/2026",
         dict(pauses=(("06/07/2026", "27/07/2026"),))),
        ("Tạm dừng ngày cuối cùng, hạn đã hết", "complaint-settlement", "06/07/2026",
         dict(pauses=(("05/08/2026", "20/08/2026"),))),
        ("Tạm dừng một ngày trước khi hết hạn", "complaint-settlement", "06/07/2026",
         dict(pauses=(("04/08/2026", "20/08/2026"),))),
        ("Hai lần tạm dừng", "complaint-settlement", "06/07/2026",
         dict(pauses=(("10/07/2026", "17/07/2026"), ("24/07/2026", "03/08/2026")))),
        ("Tiếp tục ngay trước Quốc khánh, còn 5 ngày", "complaint-settlement", "15/07/2026",
         dict(pauses=(("09/08/2026", "28/08/2026"),))),
        ("Tạm dừng trong thời hạn làm việc, qua cuối tuần", "complaint-acceptance-2026", "12/08/2026",
         dict(pauses=(("14/08/2026", "24/08/2026"),))),
        ("Tạm dừng trùm cả Tết", "denunciation-settlement", "02/02/2026",
         dict(pauses=(("10/02/2026", "25/02/2026"),))),
        ("Tạm dừng ở lần hai", "complaint-second-settlement", "01/10/2026",
         dict(pauses=(("20/10/2026", "16/11/2026"),))),
    ]),
    ("Gia hạn", [
        ("Tố cáo gia hạn một lần", "denunciation-settlement", "01/06/2026", dict(extensions=(30,))),
        ("Tố cáo gia hạn một lần, hết vào Chủ nhật", "denunciation-settlement", "14/07/2026", dict(extensions=(30,))),
        ("Tố cáo gia hạn hai lần sang năm mới", "denunciation-settlement", "05/10/2026", dict(extensions=(30, 30))),
        ("Khiếu nại chuyển thành phức tạp: thêm 15 ngày", "complaint-settlement", "02/07/2026",
         dict(extensions=(15,))),
        ("Khiếu nại lần hai thêm 15 ngày", "complaint-second-settlement", "03/08/2026", dict(extensions=(15,))),
        ("Gia hạn sau khi tạm dừng", "denunciation-settlement", "01/07/2026",
         dict(pauses=(("20/07/2026", "03/08/2026"),), extensions=(30,))),
        ("Gia hạn thời hạn làm việc, qua Ngày Văn hóa", "denunciation-acceptance", "13/11/2026",
         dict(extensions=(3,))),
    ]),
    ("Ngày đổi luật 01/07/2026", [
        ("Khiếu nại nhận ngày cuối của luật cũ", "complaint-acceptance-2012", "30/06/2026"),
        ("Khiếu nại nhận ngày đầu của luật mới", "complaint-acceptance-2026", "01/07/2026"),
        ("Khiếu nại lần hai nhận ngày cuối của luật cũ", "complaint-second-acceptance-2012", "30/06/2026"),
        ("Khiếu nại lần hai nhận ngày đầu của luật mới", "complaint-second-acceptance-2026", "01/07/2026"),
        ("Khiếu nại năm 2022 theo luật của năm 2022", "complaint-acceptance-2012", "22/12/2022"),
        ("Quyết định tạm đình chỉ gửi sau ngày đổi luật", "complaint-sending-suspension", "02/07/2026"),
        ("Không xử lý đơn: 45 ngày, từ ngày đổi luật", "report-handling-limit", "01/07/2026"),
    ]),
    ("Trước một sự kiện", [
        ("Niêm yết lịch tiếp công dân thứ Sáu", "reception-schedule", "27/11/2026"),
        ("Niêm yết lịch buổi tiếp đầu tiên sau Tết", "reception-schedule", "24/02/2026"),
        ("Thông báo tiếp trực tuyến sau Quốc khánh", "reception-online-notice", "04/09/2026"),
        ("Thông báo đối thoại, rơi vào Quốc khánh", "complaint-dialogue-notice", "07/09/2026"),
        ("Mời hội nghị cuối năm ngày thứ Bảy", "community-conference-invitation", "28/11/2026"),
        ("Thông báo cuộc họp ngày thứ Hai", "community-decision-announcement", "16/11/2026"),
        ("Ban Thanh tra nhân dân gửi kế hoạch", "oversight-plan-notice-people-inspection-board", "05/01/2027"),
        ("Báo chủ đầu tư trước 45 ngày", "oversight-plan-notice-community-investment-board", "15/10/2026"),
    ]),
    ("Ít nhất bao lâu, và theo tháng", [
        ("Niêm yết 30 ngày", "disclosure-posting", "02/11/2026"),
        ("Phát thanh ba ngày", "disclosure-broadcasting", "19/11/2026"),
        ("Lấy ý kiến 20 ngày, hết vào Ngày Văn hóa", "consultation-opinion", "04/11/2026"),
        ("Ý kiến đồng thuận có giá trị ba tháng", "community-decision-consent", "20/11/2026"),
        ("Ba tháng từ ngày cuối tháng", "community-decision-consent", "30/11/2023"),
        ("Lưu đơn một năm", "complaint-keeping", "22/11/2025"),
    ]),
]


def main():
    write = print
    write("# Ví dụ tính hạn, đếm từng ngày\n")
    write(
        "Bảng này được đếm trên lịch, từng ngày một, độc lập với phần mềm (`scripts/deadline-examples.py`); phần mềm\n"
        "phải tính ra đúng như vậy. Ngày bắt đầu không được đếm. Luật sư có thể đọc và đối chiếu từng dòng.\n"
    )
    write("## Lịch dùng để đếm\n")
    write("Thứ Bảy, Chủ nhật nghỉ, trừ thứ Bảy làm bù. Năm 2026 theo thông báo; các năm khác là đề xuất, cần xác nhận.\n")
    write("| năm | ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi | thứ Bảy làm bù |")
    write("| --- | --- | --- |")
    for year in range(2022, 2028):
        off = written([(day, name) for day, name in sorted(OFF.items()) if day.year == year])
        worked = written([(day, name) for day, name in WORKED_SATURDAYS.items() if day.year == year]) or "—"
        write(f"| {year} | {off} | {worked} |")
    number = 0
    for title, cases in GROUPS:
        write(f"\n## {title}\n")
        write("| số | việc | quy định | bắt đầu | thời hạn | thay đổi | ngày được đếm | ngày không đếm | đếm hết | hạn |")
        write("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
        for words, rule, start, *more in cases:
            number += 1
            length, unit, *sense = TEXTS[rule]
            changes = more[0] if more else {}
            pauses = [(d(stop), d(go)) for stop, go in changes.get("pauses", ())]
            extensions = changes.get("extensions", ())
            counted, skipped, raw, due = count(d(start), length, unit, pauses, extensions, bool(sense))
            said = [f"tạm dừng {stop}–{go}" for stop, go in changes.get("pauses", ())]
            said += [f"gia hạn {added} ngày" for added in extensions]
            write(
                f"| {number} | {words} | `{rule}` | {start} | {length} {unit}{' trước' if sense else ''} | "
                f"{'; '.join(said) or '—'} | {written([(day, '') for day in counted])} ({len(counted)}) | "
                f"{written(skipped) or '—'} | {raw:%d/%m/%Y} | {due:%d/%m/%Y} |"
            )


main()
