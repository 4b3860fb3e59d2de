package org.fenglu.kernel.pay.payslip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The lines that all payslips of one scheme share: those of the scheme, then the statutory ones. */
public final class LineLayout {

    private static final StatutoryLine[] STATUTORY = StatutoryLine.values();

    private final List<LineDefinition> lines;
    private final int[][] runsOfSection;
    private final Map<String, Integer> places;
    private final int ofScheme;

    private LineLayout(List<LineDefinition> lines, int ofScheme) {
        this.lines = List.copyOf(lines);
        this.ofScheme = ofScheme;
        this.runsOfSection = Arrays.stream(PayslipSection.values())
                .map(section -> runsOf(section, lines))
                .toArray(int[][]::new);
        this.places = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (places.put(lines.get(at).code(), at) != null) {
                throw new IllegalArgumentException("The line " + lines.get(at).code()
                        + " stands on the payslip twice; a scheme must not use the code of a statutory line");
            }
        }
    }

    /** Returns where each unbroken run of a section's lines starts and ends, the end not included. */
    private static int[] runsOf(PayslipSection section, List<LineDefinition> lines) {
        return IntStream.rangeClosed(0, lines.size())
                .filter(at -> isOf(section, lines, at) != isOf(section, lines, at - 1))
                .toArray();
    }

    private static boolean isOf(PayslipSection section, List<LineDefinition> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).section() == section;
    }

    /** Returns the layout of a scheme's lines followed by the statutory ones. */
    public static LineLayout of(List<LineDefinition> scheme) {
        List<LineDefinition> all = new ArrayList<>(scheme);
        for (StatutoryLine line : STATUTORY) {
            all.add(line.definition());
        }
        return new LineLayout(all, scheme.size());
    }

    /** Returns a layout read back from its stored lines. */
    public static LineLayout stored(List<LineDefinition> lines) {
        return new LineLayout(lines, lines.size());
    }

    public List<LineDefinition> lines() {
        return lines;
    }

    public int size() {
        return lines.size();
    }

    /** Returns the place of a statutory line in a layout made by {@link #of}. */
    public int place(StatutoryLine line) {
        return ofScheme + line.ordinal();
    }

    /** Returns the place of a line, or -1 where the layout does not have it. */
    public int place(String code) {
        return places.getOrDefault(code, -1);
    }

    /** Returns the sum in fen of the amounts of one section. */
    public long sum(PayslipSection section, long[] amounts) {
        long fen = 0;
        int[] runs = runsOfSection[section.ordinal()];
        for (int run = 0; run < runs.length; run += 2) {
            for (int at = runs[run]; at < runs[run + 1]; at++) {
                fen = Math.addExact(fen, amounts[at]);
            }
        }
        return fen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineLayout layout && lines.equals(layout.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }
}
