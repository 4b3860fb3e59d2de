package org.fenglu.book.ratebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.kind.AwardTariff;
import org.fenglu.kernel.pay.wage.scheme.PayAnchors;
import org.fenglu.kernel.pay.wage.scheme.PostTable;
import org.fenglu.kernel.pay.wage.scheme.PostTable.Post;
import org.fenglu.kernel.rates.Evidence;

/** Tables that pay schemes refer to: posts of a place, tariffs of awards, what regulations say on the level of pay. */
final class ReferenceTables {

    private ReferenceTables() {}

    static PostTable posts(Block values) {
        Map<String, String> families = new HashMap<>();
        Block named = values.block("families");
        named.keys().forEach(code -> families.put(code, named.get(code).written()));
        Map<String, Post> posts = new HashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Block block : values.blocks("posts")) {
            WrittenValue code = block.get("post");
            WrittenValue family = block.find("family");
            if (family != null && !families.containsKey(family.written())) {
                family.refuse(RateError.NOT_ONE_OF, String.join(", ", families.keySet()));
            }
            if (!seen.add(code.code())) {
                code.spot().refuse(RateError.THERE_TWICE, "posts", code.written());
            }
            String nameZh = block.get("nameZh").written();
            posts.put(code.written(), new Post(nameZh, family == null ? null : family.written()));
        }
        return new PostTable(families, posts);
    }

    static AwardTariff awards(Block values) {
        Block amounts = values.block("amounts");
        Map<String, Money> byAward = new HashMap<>();
        amounts.keys().forEach(award -> byAward.put(award, amounts.get(award).money()));
        return new AwardTariff(byAward);
    }

    static PayAnchors anchors(Block values) {
        List<PayAnchors.Anchor> anchors = new ArrayList<>();
        for (Block block : values.blocks("anchors")) {
            WrittenValue series = block.find("series");
            anchors.add(new PayAnchors.Anchor(
                    block.get("place").written(),
                    block.get("document").written(),
                    block.get("relation").oneOf(PayAnchors.Relation.class),
                    series == null ? null : series.code(),
                    block.get("words").written(),
                    block.get("grade").oneOf(Evidence.class)));
        }
        return new PayAnchors(anchors);
    }
}
