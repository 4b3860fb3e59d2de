package org.fenglu.kernel.pay.wage.scheme;

import java.util.List;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.Placement;

/**
 * The ordered positions of a scheme (职务序列), beside its grades; an officer may well hold none.
 *
 * @param positions codes, lowest first; empty where the scheme orders none, and then any is possible
 */
public record PositionLadder(List<String> positions) {

    /** A scheme that orders no positions. */
    public static final PositionLadder NONE = new PositionLadder(List.of());

    public PositionLadder {
        positions = List.copyOf(positions);
    }

    /** Adds a finding for a position that is not on the ladder. */
    void check(Placement placement, List<Finding> findings) {
        String position = placement.on(Dimension.POSITION);
        if (!positions.isEmpty() && !position.isEmpty() && !positions.contains(position)) {
            findings.add(new Finding(FindingCode.UNKNOWN_POSITION, "position", position, String.join(", ", positions)));
        }
    }
}
