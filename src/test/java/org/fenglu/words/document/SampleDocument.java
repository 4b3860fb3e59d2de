package org.fenglu.words.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** A made-up statement over twenty years; its names are those that small fonts lack. Its amounts are no law's. */
final class SampleDocument {

    static final int MONTHS = 240;

    private SampleDocument() {}

    static Document statement() {
        return new Document(
                "因工死亡待遇说明书",
                "张昇（辅警编号 03117）的亲属：王玥、张喆、张堃、李㛃、买买提·艾力",
                LocalDate.of(2026, 11, 22),
                List.of(
                        new Fact("死亡日期", "2026-03-15"),
                        new Fact("参保地", "江苏省南京市"),
                        new Fact("说明", "本说明书逐月列出应付金额、支付单位和依据；" + "标准调整的月份另行注明。".repeat(6))),
                List.of(
                        Section.note("一、怎样阅读", "金额单位为元。\n每一笔都写明由谁支付、依据哪一条。"),
                        new Section(
                                "二、一次性待遇",
                                "",
                                List.of(
                                        TableColumn.text("项目", 3),
                                        TableColumn.text("支付单位", 3),
                                        TableColumn.amount("金额（元）", 2)),
                                List.of(
                                        List.of("丧葬补助金", "工伤保险基金", "12,345.00"),
                                        List.of("一次性工亡补助金", "工伤保险基金", "1,234,567.89"))),
                        months(MONTHS)),
                "本说明书仅为样式，金额系虚构。");
    }

    static Document named(String name) {
        return new Document(name, "", LocalDate.of(2026, 1, 1), List.of(), List.of(), "");
    }

    static Section months(int count) {
        List<TableColumn> columns = List.of(
                TableColumn.text("月份", 2),
                TableColumn.text("领取人", 2),
                TableColumn.text("算式和依据", 7),
                TableColumn.amount("金额（元）", 3));
        YearMonth first = YearMonth.of(2026, 4);
        List<List<String>> rows = IntStream.range(0, count)
                .mapToObj(month -> List.of(
                        first.plusMonths(month).toString(),
                        month % 2 == 0 ? "张喆" : "李㛃",
                        "本人工资 6,480.00 × 30%" + "，按《工伤保险条例》第三十九条第（二）项计发".repeat(month % 3),
                        "1,944.%02d".formatted(month % 100)))
                .toList();
        return new Section("三、供养亲属抚恤金", "按月计发，每月一行。", columns, rows);
    }
}
