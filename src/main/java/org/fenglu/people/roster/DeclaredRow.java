package org.fenglu.people.roster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.kernel.staff.DeclaredBases;

/**
 * An employment with bases of its own. Their text follows the rest of its input after a sign that stands in no other
 * part; an employment without them has the bytes that it had before there were such bases.
 */
final class DeclaredRow {

    /** ASCII record separator. */
    private static final byte SEPARATOR = 0x1e;

    private DeclaredRow() {}

    /** Returns the row with its bases, as the store has them: {@code KIND=fen;KIND=fen}, in the order of the kinds. */
    static OfficerRow with(OfficerRow row, String text) {
        Map<BaseKind, Money> amounts = new EnumMap<>(BaseKind.class);
        CanonicalText.amounts(text).forEach((kind, amount) -> amounts.put(BaseKind.valueOf(kind), amount));
        byte[] bases = text.getBytes(StandardCharsets.UTF_8);
        byte[] canonical = ByteBuffer.allocate(row.canonical().length + 1 + bases.length)
                .put(row.canonical())
                .put(SEPARATOR)
                .put(bases)
                .array();
        AuxiliaryOfficer officer = AuxiliaryOfficer.with(new DeclaredBases(amounts), row.officer());
        return new OfficerRow(row.unit(), officer, row.facts(), row.opening(), canonical);
    }
}
