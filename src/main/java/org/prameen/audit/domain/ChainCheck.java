package org.prameen.audit.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.prameen.audit.ChainBreak;
import org.prameen.audit.ChainBreak.Kind;
import org.prameen.audit.domain.ChainedLine.Hash;

/**
 * Follows one chain from its first line to its end and names what is broken. Lines come in the order of their numbers;
 * no more of them are kept than have the same number.
 */
public final class ChainCheck {

    private static final int MOST = 100;

    /** The end of a chain as it is kept apart. */
    public record Head(long seq, Hash hash) {}

    private final Optional<Head> head;
    private final List<ChainBreak> breaks = new ArrayList<>();
    private final List<ChainedLine> sameNumber = new ArrayList<>();
    private long lines;
    private long expected = 1;
    private Hash last = Hash.NONE;
    private ChainedLine before;
    private boolean beforeIsNamed;

    /** @param head empty when it is gone */
    public ChainCheck(Optional<Head> head) {
        this.head = head;
    }

    public void next(ChainedLine line) {
        lines++;
        if (line.seq() < 1 || head.isPresent() && line.seq() > head.get().seq()) {
            name(Kind.INSERTED, line);
            return;
        }
        if (!sameNumber.isEmpty() && sameNumber.get(0).seq() != line.seq()) {
            link(line.previous());
        }
        sameNumber.add(line);
    }

    /** @return what is broken, in order */
    public List<ChainBreak> end() {
        if (!sameNumber.isEmpty()) {
            link(head.map(Head::hash).orElse(null));
        }
        if (head.isEmpty() && lines > 0) {
            name(Kind.HEADLESS, OptionalLong.empty(), expected - 1, expected - 1);
        }
        head.ifPresent(this::reach);
        return List.copyOf(breaks);
    }

    public long lines() {
        return lines;
    }

    private void reach(Head end) {
        if (end.seq() >= expected) {
            name(Kind.CUT, OptionalLong.empty(), expected, end.seq());
        } else if (!end.hash().equals(last)) {
            nameBefore();
        }
    }

    /** Takes the line with this number up into the chain. @param following what comes after says that its hash is */
    private void link(Hash following) {
        ChainedLine line = genuine(following);
        sameNumber.stream().filter(other -> other != line).forEach(other -> name(Kind.INSERTED, other));
        sameNumber.clear();
        boolean gap = line.seq() > expected;
        if (gap) {
            name(Kind.MISSING, OptionalLong.empty(), expected, line.seq() - 1);
        }
        boolean whole = line.isWhole();
        boolean linked = gap || line.previous().equals(last);
        if (whole && !linked && before != null) {
            // This line still says truly what stood before it: the one before was written anew together with its hash.
            nameBefore();
        } else if (!whole || !linked) {
            name(Kind.CHANGED, line);
        }
        beforeIsNamed = !whole;
        before = line;
        last = line.hash();
        expected = line.seq() + 1;
    }

    private ChainedLine genuine(Hash following) {
        return sameNumber.stream()
                .filter(line -> line.hash().equals(following))
                .findFirst()
                .or(() -> sameNumber.stream().filter(ChainedLine::isWhole).findFirst())
                .orElse(sameNumber.get(0));
    }

    private void nameBefore() {
        if (!beforeIsNamed && before != null) {
            name(Kind.CHANGED, before);
        }
    }

    private void name(Kind kind, ChainedLine line) {
        name(kind, OptionalLong.of(line.id()), line.seq(), line.seq());
    }

    private void name(Kind kind, OptionalLong row, long from, long to) {
        if (breaks.size() < MOST) {
            breaks.add(new ChainBreak(kind, row, from, to));
        }
    }
}
