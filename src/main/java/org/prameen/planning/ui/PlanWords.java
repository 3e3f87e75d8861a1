package org.prameen.planning.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.planning.CommitteeMember;
import org.prameen.planning.PlanStatus;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** The same words for the same things on all screens of a plan. */
final class PlanWords {

    /** Looks up a text. */
    interface Words {
        String get(String key, Object... arguments);
    }

    private PlanWords() {}

    static String of(CommitteeMember member, Words words) {
        String duties = member.duties().size() == CommitteeMember.Duty.values().length
                ? words.get("planning.duty.all")
                : member.duties().stream()
                        .sorted()
                        .map(duty -> words.get("planning.duty." + duty))
                        .collect(Collectors.joining(", "));
        return Stream.of(member.post(), words.get("planning.seat." + member.seat()), duties)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static Chip chip(PlanStatus status, Words words) {
        Tone tone =
                switch (status) {
                    case DRAFT -> Tone.BLUE;
                    case SUBMITTED, RETURNED -> Tone.AMBER;
                    case APPROVED -> Tone.GREEN;
                };
        return new Chip(tone, words.get("planning.status." + status));
    }
}
