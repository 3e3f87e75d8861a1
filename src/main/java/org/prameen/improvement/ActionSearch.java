package org.prameen.improvement;

import java.util.Optional;
import org.prameen.shared.ThaiText;

/**
 * What a list of actions is narrowed to; empty parts do not narrow.
 *
 * @param agency part of the agency's name
 * @param owner part of the owner's name
 */
public record ActionSearch(
        Optional<Quarter> quarter,
        Optional<String> agency,
        Optional<String> owner,
        boolean onlyOpen,
        boolean onlyOverdue) {

    public static ActionSearch everything() {
        return new ActionSearch(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    public ActionSearch in(Quarter wanted) {
        return new ActionSearch(Optional.ofNullable(wanted), agency, owner, onlyOpen, onlyOverdue);
    }

    public ActionSearch at(String part) {
        return new ActionSearch(quarter, words(part), owner, onlyOpen, onlyOverdue);
    }

    public ActionSearch ownedBy(String part) {
        return new ActionSearch(quarter, agency, words(part), onlyOpen, onlyOverdue);
    }

    public ActionSearch open(boolean only) {
        return new ActionSearch(quarter, agency, owner, only, onlyOverdue);
    }

    public ActionSearch overdue(boolean only) {
        return new ActionSearch(quarter, agency, owner, onlyOpen, only);
    }

    private static Optional<String> words(String part) {
        return Optional.ofNullable(part).map(ThaiText::typed).filter(text -> !text.isEmpty());
    }
}
