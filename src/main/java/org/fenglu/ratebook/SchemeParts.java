package org.fenglu.ratebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.wage.Component;
import org.fenglu.kernel.wage.GradeLadder;

/** A pay scheme while it is read: its ladder, and the components so far by place and code. */
final class SchemeParts {

    private final GradeLadder ladder;
    private final Set<String> allCodes;
    private final List<Component> components = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Starts a scheme.
     *
     * @param ladder its grades
     * @param allCodes codes of all components of the file, to tell a late one from a missing one
     */
    SchemeParts(GradeLadder ladder, Set<String> allCodes) {
        this.ladder = ladder;
        this.allCodes = allCodes;
    }

    GradeLadder ladder() {
        return ladder;
    }

    List<Component> components() {
        return components;
    }

    /** Adds a component; its code must be new. */
    int add(Component component, Spot spot) {
        if (places.containsKey(component.code())) {
            spot.refuse("the component " + component.code() + " is there twice", "give one of the two another code");
        }
        places.putIfAbsent(component.code(), components.size());
        components.add(component);
        return components.size() - 1;
    }

    /** Returns the place of the component that a cell names; it must stand before. */
    int place(Cell cell) {
        Integer place = places.get(cell.written());
        if (place != null) {
            return place;
        }
        if (allCodes.contains(cell.written())) {
            cell.spot()
                    .refuse(
                            cell.name() + " is " + cell.written() + ", which stands further down",
                            "move this component below it");
        } else if (cell.text() != null) {
            cell.refuse("the code of a component above: "
                    + String.join(", ", places.keySet().stream().sorted().toList()));
        }
        return 0;
    }

    /** Complains about a grade that the ladder does not have; a scheme without a ladder has any grade. */
    void checkGrade(Cell cell) {
        if (cell.text() != null && !ladder.knows(cell.text())) {
            cell.refuse("a grade of the ladder: " + String.join(", ", ladder.grades()));
        }
    }
}
