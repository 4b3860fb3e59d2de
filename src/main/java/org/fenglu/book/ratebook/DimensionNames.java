package org.fenglu.book.ratebook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.fenglu.kernel.staff.Dimension;
import org.jspecify.annotations.Nullable;

/** The names of the dimensions in scheme files: {@code postFamily} for {@code POST_FAMILY}. */
final class DimensionNames {

    private static final Map<String, Dimension> NAMES = new LinkedHashMap<>();

    static {
        for (Dimension dimension : Dimension.values()) {
            NAMES.put(name(dimension), dimension);
        }
    }

    private DimensionNames() {}

    /** Returns the dimension of a name, or null where there is none, which is complained about. */
    static @Nullable Dimension dimension(Spot spot, String name) {
        Dimension dimension = NAMES.get(name);
        if (dimension == null) {
            spot.refuse(RateError.NOT_ONE_OF, "key", name, String.join(", ", NAMES.keySet()));
        }
        return dimension;
    }

    /** Returns the name of a dimension. */
    static String name(Dimension dimension) {
        StringBuilder name = new StringBuilder();
        for (String word : dimension.name().split("_")) {
            String low = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? low : word.charAt(0) + low.substring(1));
        }
        return name.toString();
    }
}
