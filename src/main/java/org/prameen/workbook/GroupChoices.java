package org.prameen.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.casework.LockState;
import org.prameen.instrument.DataOfYear;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.ProfilePart;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.domain.GroupNames;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses, for a section that goes by groups of people, among those that the profile names (document 004, lines 341-344, 408). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class GroupChoices {

    private final BookFrames frames;
    private final BookAccess access;
    private final BookTables tables;
    private final Deeds deeds;

    GroupChoices(BookFrames frames, BookAccess access, BookTables tables, Deeds deeds) {
        this.frames = frames;
        this.access = access;
        this.tables = tables;
        this.deeds = deeds;
    }

    /** @param chosen names as the profile has them @throws Rejected for another name, and when nothing can be entered now */
    public void choose(CaseId id, String section, Set<String> chosen) {
        Frame frame = frames.get(id);
        access.fill(frame);
        DataOfYear.Groups rule = of(frame.instrument(), section).orElseThrow(NotFound::new);
        LockState lock = frames.hold(id);
        BookAccess.closed(frame, tables.books().find(id).isPresent(), lock, deeds.now())
                .ifPresent(why -> {
                    throw Rejected.because(why);
                });
        if (!new Openings(lock, frame.instrument()).opens(section)) {
            throw Rejected.because("workbook.locked");
        }
        Map<String, BookEntry> entries = tables.entries().of(id);
        List<String> named = named(frame.instrument(), rule, entries);
        if (!named.containsAll(chosen)) {
            throw Rejected.because("workbook.groups.unknown").at("groups");
        }
        String text = String.join("\n", named.stream().filter(chosen::contains).toList());
        int seen = Optional.ofNullable(entries.get(rule.entry()))
                .map(BookEntry::version)
                .orElse(0);
        Hand hand = new Hand(deeds.person(), deeds.name(), deeds.now(), BookAccess.late(frame, deeds.now()));
        tables.entries()
                .value(id, rule.entry(), text, seen, hand)
                .ifPresent(written -> deeds.tell(
                        new WorkbookChanged(id, section),
                        frame.theCase()
                                .deed("workbook.groupsChosen", "item:" + section)
                                .changed(
                                        written.before().isEmpty() ? null : written.before(),
                                        text.isEmpty() ? null : text)));
    }

    static Optional<DataOfYear.Groups> of(Instrument instrument, String section) {
        return instrument.answering().year().groups().stream()
                .filter(rule -> rule.section().equals(section))
                .findFirst();
    }

    /** What the first question of the part names; nothing where it is said not to concern the agency. */
    static List<String> named(Instrument instrument, DataOfYear.Groups rule, Map<String, BookEntry> entries) {
        return instrument.answering().profile().stream()
                .flatMap(profile -> profile.parts().stream()
                        .filter(part -> part.code().equals(rule.part()))
                        .flatMap(part -> part.questions().stream().limit(1))
                        .map(ProfilePart.Question::entry)
                        .flatMap(code -> Optional.ofNullable(entries.get(code)).flatMap(BookEntry::value).stream())
                        .filter(text -> !text.equals(profile.notRelevant().in(Texts.THAI))))
                .flatMap(text -> GroupNames.of(text).stream())
                .toList();
    }

    static List<String> chosen(DataOfYear.Groups rule, Map<String, BookEntry> entries) {
        return Optional.ofNullable(entries.get(rule.entry()))
                .flatMap(BookEntry::value)
                .map(GroupNames::of)
                .orElse(List.of());
    }
}
