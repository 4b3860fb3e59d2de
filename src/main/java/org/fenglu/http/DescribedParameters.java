package org.fenglu.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says once what a parameter means that many operations take, when the program is built. What an operation says about
 * one of its own stays.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DescribedParameters implements OASFilter {

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry("id", new Meaning("编号 (its number)", 1)),
            Map.entry("officerNo", new Meaning("人员编号 (the officer's number)", "JN-0001")),
            Map.entry("unit", new Meaning("单位代码，不写为全部 (code of one unit; without it all)", "JN-LIXIA")),
            Map.entry("month", new Meaning("月份 (month)", "2026-10")),
            Map.entry("year", new Meaning("年份 (year)", 2026)),
            Map.entry("region", new Meaning("行政区划代码，六位 (region, six digits)", "370000")),
            Map.entry("on", new Meaning("日期，默认今天 (day; default: today in China)", "2026-10-01")),
            Map.entry("claim", new Meaning("案卷编号 (number of the case)", 1)),
            Map.entry("kind", new Meaning("险种或公积金 (which insurance, or the fund)", "PENSION")),
            Map.entry("day", new Meaning("日期，中国时间 (day, in China)", "2026-10-01")),
            Map.entry("through", new Meaning("按月待遇算到哪一个月 (last month of the monthly benefits)", "2026-12")),
            Map.entry("from", new Meaning("起始月份 (first month)", "2026-07")),
            Map.entry(
                    "knownOn",
                    new Meaning("某日终了时已知的发布，默认现用的 (as known at the end of a day; default: in use)", "2026-10-01")),
            Map.entry(
                    "knownAt",
                    new Meaning("截至某一时刻所知，默认现在 (as known at a moment; default: now)", "2026-10-01T00:00:00Z")),
            Map.entry("limit", new Meaning("一页最多几项 (at most so many on a page)", 50)),
            Map.entry("after", new Meaning("上一页的 next (next of the page before)", null)),
            Map.entry("before", new Meaning("上一页的 next (next of the page before)", null)),
            Map.entry(
                    "If-Match",
                    new Meaning(
                            "读取时的 ETag；其后有新记录则拒绝 (ETag of what was read; refused where it changed since)", "\"1\"")));

    private record Meaning(String description, @Nullable Object example) {}

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation ->
                        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream())
                .filter(parameter -> parameter.getRef() == null && parameter.getDescription() == null)
                .filter(parameter -> MEANINGS.containsKey(parameter.getName()))
                .forEach(DescribedParameters::describe);
    }

    private static void describe(Parameter parameter) {
        Meaning meaning = Objects.requireNonNull(MEANINGS.get(parameter.getName()), "only parameters that are known");
        parameter.setDescription(meaning.description());
        if (meaning.example() != null && parameter.getExample() == null) {
            parameter.setExample(meaning.example());
        }
    }
}
