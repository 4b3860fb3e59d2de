package org.fenglu.book.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a rule answered, by name. Names are joined by dots, places in a list count from one: {@code 2026-03.net},
 * {@code rows.2.tax}.
 */
final class Figures {

    /** Under this name stand the codes of the findings for which something was refused. */
    static final String REFUSED = "refused";

    private final Map<String, Figure> byName;
    private final String prefix;

    Figures() {
        this(new LinkedHashMap<>(), "");
    }

    private Figures(Map<String, Figure> byName, String prefix) {
        this.byName = byName;
        this.prefix = prefix;
    }

    /** Returns the same figures, each name put below this one. */
    Figures under(Object name) {
        return new Figures(byName, prefix + name + ".");
    }

    void put(String name, Money amount) {
        put(name, Figure.of(amount));
    }

    /** Adds a rate, a count or a word. */
    void put(String name, Object value) {
        put(name, Figure.of(value));
    }

    void put(String name, Figure figure) {
        byName.put(prefix + name, figure);
    }

    /** Adds to an amount that stands for several months. */
    void add(String name, Money amount) {
        Figure before = byName.get(prefix + name);
        Money sum = before == null || before.amount() == null
                ? amount
                : before.amount().plus(amount);
        put(name, sum);
    }

    /** Returns a figure by its whole name, or null where the rule did not answer it. */
    @Nullable
    Figure find(String name) {
        return byName.get(name);
    }

    /** Returns why something was refused, in one line, or null where nothing was. */
    @Nullable
    String refusal() {
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(REFUSED + ".")
                        || entry.getKey().contains("." + REFUSED + "."))
                .map(entry -> entry.getValue().text())
                .reduce((one, two) -> one + ", " + two)
                .orElse(null);
    }
}
