package org.prameen.lifecycle.ui;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prameen.lifecycle.CaseStanding;
import org.prameen.lifecycle.OpenWork;
import org.prameen.lifecycle.WorkItem;

/** Says who holds a task: the person who took it, or the roles it waits for. */
final class HolderWords {

    private HolderWords() {}

    /** @param text words of a message key in the reader's language */
    static String of(OpenWork work, CaseStanding standing, Locale locale, Function<String, String> text) {
        String roles = work.roles().stream()
                .map(role -> text.apply("security.role." + role))
                .collect(Collectors.joining(text.apply("lifecycle.or")));
        // The agency stands in the title already; a body above it is worth its name.
        String place = work.places().stream()
                .filter(name -> !name.equals(standing.agency()))
                .map(name -> " " + name.in(locale))
                .collect(Collectors.joining());
        return work.holder()
                .map(person -> person.in(locale) + (roles.isEmpty() ? "" : " (" + roles + ")"))
                .orElse(roles + place);
    }

    static String of(CaseStanding standing, WorkItem item, Locale locale, Function<String, String> text) {
        return standing.work().stream()
                .filter(work -> work.item().taskId().equals(item.taskId()))
                .map(work -> of(work, standing, locale, text))
                .findFirst()
                .orElseGet(() -> text.apply("lifecycle.oneRespondent"));
    }
}
