package org.fenglu.book.ratebook;

import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentKind;
import org.fenglu.kernel.pay.wage.kind.KindCode;
import org.fenglu.kernel.pay.wage.kind.PercentOf;
import org.fenglu.kernel.pay.wage.kind.Proration;
import org.fenglu.kernel.pay.wage.kind.SplitRemainder;

/**
 * SPLIT_OF: one component for each share, the one that takes the remainder last.
 *
 * <p>A share is a percentage, or a mapping of {@code share}, {@code nameZh} and perhaps {@code flags} of its own.
 */
final class SplitShares {

    private final Block block;
    private final SchemeParts parts;
    private final Maker maker;

    SplitShares(Block block, SchemeParts parts, Maker maker) {
        this.block = block;
        this.parts = parts;
        this.maker = maker;
    }

    /** Makes a component of a share. */
    interface Maker {
        Component make(ComponentBlock.Named named, Proration unlessSaid);
    }

    /** Adds a component for each share. */
    void addAll() {
        block.get("code").code();
        String nameZh = block.get("nameZh").written();
        int of = parts.place(block.get("of"));
        Block shares = block.block("shares");
        WrittenValue remainder = block.get("remainderTo");
        if (remainder.text() != null && !shares.has(remainder.text())) {
            remainder.refuse(RateError.NOT_ONE_OF, String.join(", ", shares.keys()));
        }
        List<Integer> others = new ArrayList<>();
        Rate whole = Rate.ZERO;
        for (String code : shares.keys()) {
            Rate share = share(shares, code).share();
            whole = whole.plus(share);
            if (!code.equals(remainder.text())) {
                others.add(add(shares, code, new Part(nameZh, new PercentOf(of, share, true))));
            }
        }
        if (shares.has(remainder.written())) {
            add(shares, remainder.written(), new Part(nameZh, new SplitRemainder(of, others)));
        }
        if (!whole.equals(Rate.WHOLE) && !shares.keys().isEmpty()) {
            shares.spot().refuse(RateError.SPLIT_SUM, "shares", whole.toString(), Rate.WHOLE.toString());
        }
    }

    /**
     * A part of the split.
     *
     * @param wholeNameZh name of what is split
     * @param kind how the part comes about
     */
    private record Part(String wholeNameZh, ComponentKind kind) {}

    private static WrittenValue share(Block shares, String code) {
        return shares.isBlock(code) ? shares.block(code).get("share") : shares.get(code);
    }

    private int add(Block shares, String code, Part part) {
        WrittenValue name = new WrittenValue(shares.spot(code), "the share", code, true);
        name.code();
        if (!shares.isBlock(code)) {
            String nameZh = part.wholeNameZh() + "（" + code + "）";
            return add(new ComponentBlock.Named(code, nameZh, part.kind(), block), shares.spot(code));
        }
        Block own = shares.block(code);
        String nameZh = own.get("nameZh").written();
        Block flags = own.has("flags") ? own : block;
        return add(new ComponentBlock.Named(code, nameZh, part.kind(), flags), own.spot());
    }

    private int add(ComponentBlock.Named named, Spot spot) {
        return parts.add(maker.make(named, named.kind().prorationUnlessSaid(KindCode.SPLIT_OF)), spot);
    }
}
