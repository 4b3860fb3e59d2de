package org.fenglu.book.ratebook;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.PostTable;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Dimension;

/** What a rate book knows, over all of its versions. */
public final class BookRates implements KnownRates {

    private static final String REGION = "region/";
    private static final String SCHEME = "scheme/";
    private static final int REGION_DIGITS = 6;

    private final RateBook book;

    public BookRates(RateBook book) {
        this.book = book;
    }

    /** A region in which officers can be paid has a table of its own that says where its tables are found. */
    @Override
    public Set<String> regions() {
        return named(REGION).filter(code -> code.length() == REGION_DIGITS).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> schemes() {
        return named(SCHEME).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The grades and positions of the ladders, the posts of the place that the scheme names, and what the tables have
     * amounts for; a table with a gap may have others too.
     */
    @Override
    public Set<String> placements(String scheme, Dimension dimension) {
        Set<String> values = new TreeSet<>();
        for (PayScheme version : versions(scheme)) {
            if (dimension == Dimension.GRADE) {
                values.addAll(version.ladder().grades());
            } else if (dimension == Dimension.POSITION) {
                values.addAll(version.terms().positions().positions());
            }
            values.addAll(posts(version, dimension));
            version.components().stream()
                    .forEach(component -> values.addAll(component.kind().valuesOn(dimension)));
        }
        return values;
    }

    private Set<String> posts(PayScheme version, Dimension dimension) {
        String place = version.terms().posts();
        Set<String> values = new TreeSet<>();
        if (place != null) {
            book.versions(PostTable.key(place).table()).versions().stream()
                    .map(dated -> (PostTable) dated.values())
                    .forEach(table -> values.addAll(table.codes(dimension)));
        }
        return values;
    }

    @Override
    public Set<String> personalFields(String scheme) {
        return versions(scheme).stream()
                .flatMap(version -> version.components().stream())
                .map(component -> component.kind().personalField())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean hasVersion(String versionId) {
        int at = versionId.lastIndexOf('@');
        String table = at < 0 ? versionId : versionId.substring(0, at);
        return book.has(table)
                && book.versions(table).versions().stream()
                        .anyMatch(dated -> dated.version().id().equals(versionId));
    }

    private Stream<String> named(String folder) {
        return book.paths().stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()))
                .filter(name -> name.indexOf('/') < 0);
    }

    private List<PayScheme> versions(String scheme) {
        return book.versions(SCHEME + scheme).versions().stream()
                .map(Dated::values)
                .map(PayScheme.class::cast)
                .toList();
    }
}
