package org.prameen.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.prameen.casework.LockState;
import org.prameen.instrument.DataOfYear.Kind;
import org.prameen.instrument.DataOfYear.Substitute;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Results of other systems that stand for answers this year: entered by hand or taken in from a file, each with who says so
 * and of when. Nothing of it holds up the rest of the workbook.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class OtherResults {

    private static final int MOST_BY_HAND = 100;

    private final BookFrames frames;
    private final BookAccess access;
    private final BookTables tables;
    private final Deeds deeds;
    private final Support support;

    /** What taking a file in needs besides. */
    @org.springframework.stereotype.Component
    record Support(TransactionOperations transactions, Texts texts) {}

    OtherResults(BookFrames frames, BookAccess access, BookTables tables, Deeds deeds, Support support) {
        this.frames = frames;
        this.access = access;
        this.tables = tables;
        this.deeds = deeds;
        this.support = support;
    }

    /** Codes of the dimensions that indicators of a substitute can count for, in printed order. */
    public static List<Node> dimensions(Instrument instrument, Substitute rule) {
        return rule.nodes().stream()
                .flatMap(code -> instrument.find(code).stream())
                .flatMap(node -> node.children().stream())
                .toList();
    }

    /** @throws Rejected when something is missing, somebody wrote in between, or nothing can be entered now */
    public void enter(CaseId id, String code, TypedResult typed, int seen) {
        write(id, code, at -> {
            TypedResult checked = checked(at, typed);
            if (!tables.substitutes().take(id, code, checked, seen, hand(at.frame))) {
                throw Rejected.because("workbook.changedMeanwhile");
            }
            tell(at, "workbook.otherEntered", shown(checked));
        });
    }

    /**
     * Takes results of indicators in from a file, in the place of all that were there. What cannot be read leaves what was
     * there, and that it is waited for.
     */
    public void take(CaseId id, String code, TypedResult typed, InputStream file, int seen) {
        List<Indicator> read;
        try {
            Instrument instrument = support.transactions()
                    .execute(status -> open(id, code).frame.instrument());
            Substitute rule = instrument.answering().year().find(code).orElseThrow(NotFound::new);
            read = new IndicatorFile(support.texts(), dimensionCodes(instrument, rule)).read(file);
        } catch (Rejected refused) {
            if (refused.field().filter("file"::equals).isPresent()) {
                write(id, code, at -> {
                    tables.substitutes().await(id, code, refused.key(), hand(at.frame));
                    tell(at, "workbook.otherUnreadable", refused.key());
                });
            }
            throw refused;
        }
        write(id, code, at -> {
            TypedResult checked = checked(at, typed);
            if (!tables.substitutes().take(id, code, checked, seen, hand(at.frame))) {
                throw Rejected.because("workbook.changedMeanwhile");
            }
            tables.substitutes().indicators(id, code, read);
            tell(at, "workbook.otherTaken", shown(checked) + " (" + read.size() + ")");
        });
    }

    /** Puts an indicator in by hand. @param position from 1; one more than there are adds one */
    public void put(CaseId id, String code, int position, Indicator typed, int seen) {
        change(id, code, seen, (at, all) -> {
            Indicator one = checked(at, typed);
            if (position < 1 || position > all.size() + 1 || position > MOST_BY_HAND) {
                throw Rejected.because("workbook.other.tooMany", MOST_BY_HAND);
            }
            if (position > all.size()) {
                all.add(one);
            } else {
                all.set(position - 1, one);
            }
            return one.code() + " " + one.result() + " " + String.join(" ", one.dimensions());
        });
    }

    public void remove(CaseId id, String code, int position, int seen) {
        change(id, code, seen, (at, all) -> {
            if (position < 1 || position > all.size()) {
                throw new NotFound();
            }
            return "- " + all.remove(position - 1).code();
        });
    }

    /** Says that the other system is not there or not finished yet; what was taken in before stays. */
    public void await(CaseId id, String code, String why) {
        String reason = TypedResult.text(why, "why");
        write(id, code, at -> {
            tables.substitutes().await(id, code, reason, hand(at.frame));
            tell(at, "workbook.otherAwaited", reason);
        });
    }

    private interface Change {
        /** @return what the journal says */
        String make(Place at, List<Indicator> all);
    }

    private record Place(Frame frame, Substitute rule) {}

    private void change(CaseId id, String code, int seen, Change change) {
        write(id, code, at -> {
            Substitution now = tables.substitutes().of(id, List.of(at.rule)).get(0);
            List<Indicator> all = new ArrayList<>(now.indicators());
            String words = change.make(at, all);
            if (now.taken().isEmpty()) {
                throw Rejected.because("workbook.other.sourceFirst");
            }
            if (!tables.substitutes().touch(id, code, seen)) {
                throw Rejected.because("workbook.changedMeanwhile");
            }
            tables.substitutes().indicators(id, code, all);
            tell(at, "workbook.otherIndicator", words);
        });
    }

    private void write(CaseId id, String code, Consumer<Place> work) {
        support.transactions().executeWithoutResult(status -> work.accept(open(id, code)));
    }

    private Place open(CaseId id, String code) {
        Frame frame = frames.get(id);
        access.fill(frame);
        Substitute rule = frame.instrument().answering().year().find(code).orElseThrow(NotFound::new);
        LockState lock = frames.hold(id);
        BookAccess.closed(frame, tables.books().find(id).isPresent(), lock, deeds.now())
                .ifPresent(why -> {
                    throw Rejected.because(why);
                });
        if (rule.nodes().stream().noneMatch(lock::opens)) {
            throw Rejected.because("workbook.locked");
        }
        return new Place(frame, rule);
    }

    private TypedResult checked(Place at, TypedResult typed) {
        return typed.checked(at.rule.kind() == Kind.SINGLE, deeds.today());
    }

    private static Indicator checked(Place at, Indicator typed) {
        String code = TypedResult.text(typed.code(), "code");
        if (at.rule.kind() != Kind.INDICATORS) {
            throw new NotFound();
        }
        if (code.isEmpty()) {
            throw Rejected.because("workbook.other.codeMissing").at("code");
        }
        if (!dimensionCodes(at.frame.instrument(), at.rule).containsAll(typed.dimensions())) {
            throw Rejected.because("workbook.other.dimensionUnknown").at("dimensions");
        }
        return new Indicator(
                code,
                TypedResult.text(typed.name(), "name"),
                typed.mandatory(),
                TypedResult.text(typed.result(), "result"),
                typed.dimensions());
    }

    private static Set<String> dimensionCodes(Instrument instrument, Substitute rule) {
        return dimensions(instrument, rule).stream().map(Node::code).collect(Collectors.toSet());
    }

    private Hand hand(Frame frame) {
        return new Hand(deeds.person(), deeds.name(), deeds.now(), BookAccess.late(frame, deeds.now()));
    }

    private static String shown(TypedResult typed) {
        return typed.source() + " " + typed.dated().map(Object::toString).orElse("") + " " + typed.result();
    }

    private void tell(Place at, String act, String words) {
        CaseId id = at.frame.theCase().id();
        deeds.tell(
                new WorkbookChanged(id, at.rule.nodes().get(0)),
                at.frame
                        .theCase()
                        .deed(act, "item:" + at.rule.nodes().get(0))
                        .changed(null, at.rule.code() + " " + words));
    }
}
