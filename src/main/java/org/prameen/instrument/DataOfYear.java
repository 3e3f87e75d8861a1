package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.LocalText;

/**
 * What one year of an instrument lays down and the next need not (document 004, lines 382-411 and 473-475): it is data of
 * the version, so a copy without it is another year.
 *
 * @param substitutes results that come from another system in the place of answers
 * @param dependencies items that refer to what a lower level asks
 * @param groups items that go by groups which the profile names
 * @param proof what the highest claims rest on, where the version says so
 */
public record DataOfYear(
        List<Substitute> substitutes, List<Dependency> dependencies, List<Groups> groups, Optional<Proof> proof) {

    public static final DataOfYear NONE = new DataOfYear(List.of(), List.of(), List.of(), Optional.empty());

    public DataOfYear {
        substitutes = List.copyOf(substitutes);
        dependencies = List.copyOf(dependencies);
        groups = List.copyOf(groups);
    }

    /** What a substitute consists of. */
    public enum Kind {
        /** One result with a source and a date. */
        SINGLE,
        /** Results of a number of indicators. */
        INDICATORS
    }

    /**
     * A result of another system.
     *
     * @param nodes codes of what it stands for; nothing is answered at or below them
     * @param indicators how many there are to be; 0 for a single result
     * @param conversion from a number to a level, from the highest to the lowest; empty where nothing says how
     */
    public record Substitute(
            String code,
            LocalText title,
            Kind kind,
            List<String> nodes,
            int indicators,
            Optional<Integer> line,
            List<Conversion> conversion) {

        public Substitute {
            nodes = List.copyOf(nodes);
            conversion = List.copyOf(conversion);
        }

        public boolean standsFor(String node) {
            return nodes.stream().anyMatch(each -> NodeCodes.isAtOrBelow(node, each));
        }
    }

    /** @param from the least number, inclusive @param level code of the level it is worth */
    public record Conversion(java.math.BigDecimal from, String level) {}

    /** @param levels whose items of the same section it refers to */
    public record Dependency(String item, Set<String> levels, Optional<Integer> line) {

        public Dependency {
            levels = Set.copyOf(levels);
        }
    }

    /** @param item that treats the groups @param part of the profile that names them, one a line of its first question */
    public record Groups(String section, String item, String part, Optional<Integer> line) {

        /** Code of the entry that says which of them were chosen. */
        public String entry() {
            return section + ":groups";
        }
    }

    /** @param level whose items claim results @param pieces of evidence of which one has to be there */
    public record Proof(String level, Set<String> pieces) {

        public Proof {
            pieces = Set.copyOf(pieces);
        }
    }

    /** What stands for a node or for one above it. */
    public Optional<Substitute> substitute(String node) {
        return substitutes.stream().filter(each -> each.standsFor(node)).findFirst();
    }

    public Optional<Substitute> find(String code) {
        return substitutes.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
