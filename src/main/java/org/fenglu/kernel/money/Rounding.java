package org.fenglu.kernel.money;

/**
 * How a source tells to round: the unit that is left, and the direction.
 *
 * <p>Half up (四舍五入) and up work on the size of the amount, so a correction rounds as the amount that it corrects.
 * National law prescribes no mode for contributions; the mode is a row per region, scheme and side.
 */
public enum Rounding {
    /** 四舍五入到分. */
    FEN_HALF_UP(1, Direction.HALF_UP),
    /** 四舍五入到角. */
    JIAO_HALF_UP(10, Direction.HALF_UP),
    /** 四舍五入到元. */
    YUAN_HALF_UP(100, Direction.HALF_UP),
    /** 见厘进分: any part of a fen becomes a whole fen. */
    FEN_UP(1, Direction.UP),
    /** 见分进角: any part of a jiao becomes a whole jiao. */
    JIAO_UP(10, Direction.UP),
    /** 见角进元: any part of a yuan becomes a whole yuan. */
    YUAN_UP(100, Direction.UP),
    /** 舍去厘: what is below a fen is dropped. */
    FEN_DOWN(1, Direction.DOWN),
    /** 舍去分: what is below a jiao is dropped. */
    JIAO_DOWN(10, Direction.DOWN),
    /** 舍去角: what is below a yuan is dropped. */
    YUAN_DOWN(100, Direction.DOWN),
    /** 四舍五入到十元: for standards, never for a contribution. */
    TEN_YUAN_HALF_UP(1000, Direction.HALF_UP),
    /** 不足十元的进为十元. */
    TEN_YUAN_UP(1000, Direction.UP),
    /** 不足十元的舍去. */
    TEN_YUAN_DOWN(1000, Direction.DOWN);

    private enum Direction {
        HALF_UP,
        UP,
        DOWN
    }

    private final long unitFen;
    private final Direction direction;

    Rounding(long unitFen, Direction direction) {
        this.unitFen = unitFen;
        this.direction = direction;
    }

    /** Returns the unit that is left, in fen: 1, 10, 100 or 1000. */
    public long unitFen() {
        return unitFen;
    }

    /** Returns the rounding that leaves the same unit and drops what is below it. */
    public Rounding down() {
        for (Rounding other : values()) {
            if (other.unitFen == unitFen && other.direction == Direction.DOWN) {
                return other;
            }
        }
        throw new IllegalStateException("No rounding leaves " + unitFen + " fen and drops the rest");
    }

    /**
     * Returns an exact fraction of fen as whole fen.
     *
     * @param numerator fen times the denominator
     * @param denominator more than 0
     * @return fen, a multiple of the unit
     */
    public long fen(long numerator, long denominator) {
        return unitFen == 1
                ? units(numerator, denominator)
                : Math.multiplyExact(units(numerator, Math.multiplyExact(denominator, unitFen)), unitFen);
    }

    /** Adds one unit or none instead of choosing a way, since which it will be is anybody's guess. */
    private long units(long numerator, long divisor) {
        long rest = Math.abs(numerator % divisor);
        long least = direction == Direction.HALF_UP ? divisor - divisor / 2 : direction == Direction.UP ? 1 : divisor;
        long away = rest < least ? 0 : 1;
        return numerator / divisor + (numerator < 0 ? -away : away);
    }
}
