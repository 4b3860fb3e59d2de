package org.fenglu.kernel.pay.wage.scheme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.Placement;
import org.jspecify.annotations.Nullable;

/**
 * The post families (岗位类别) and posts (岗位) that a place has.
 *
 * @param families Chinese name by code, such as 文职 and 勤务
 * @param posts posts by code
 */
public record PostTable(Map<String, String> families, Map<String, Post> posts) {

    public PostTable {
        families = Map.copyOf(families);
        posts = Map.copyOf(posts);
    }

    /**
     * A post.
     *
     * @param nameZh its name
     * @param family code of its family, or null where the source does not say
     */
    public record Post(String nameZh, @Nullable String family) {}

    /** Returns the key of a region's posts. */
    public static RateKey<PostTable> key(String region) {
        return new RateKey<>("region/" + region + "/post", PostTable.class);
    }

    /** Returns what the place has on a dimension: posts, or post families, and nothing on any other. */
    public Set<String> codes(Dimension dimension) {
        return switch (dimension) {
            case POST -> posts.keySet();
            case POST_FAMILY -> families.keySet();
            default -> Set.of();
        };
    }

    /** Adds what of an officer's family and post the place does not have; who names none is not asked. */
    public void check(Placement placement, List<Finding> findings) {
        String family = placement.on(Dimension.POST_FAMILY);
        String post = placement.on(Dimension.POST);
        if (!family.isEmpty() && !families.containsKey(family)) {
            findings.add(new Finding(FindingCode.UNKNOWN_POST, "postFamily", family, all(families)));
        }
        Post known = posts.get(post);
        if (!post.isEmpty() && known == null) {
            findings.add(new Finding(FindingCode.UNKNOWN_POST, "post", post, all(posts)));
        }
        String own = known == null ? null : known.family();
        if (own != null && !family.isEmpty() && families.containsKey(family) && !own.equals(family)) {
            findings.add(new Finding(FindingCode.UNKNOWN_POST, "postFamily", family, post + ": " + own));
        }
    }

    private static String all(Map<String, ?> codes) {
        return String.join(", ", new TreeSet<>(codes.keySet()));
    }
}
