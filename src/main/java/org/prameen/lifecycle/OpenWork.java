package org.prameen.lifecycle;

import java.util.List;
import java.util.Optional;
import org.prameen.security.Role;
import org.prameen.shared.LocalText;

/**
 * An open task of a case as its page shows it.
 *
 * @param holder who took it or was asked for by name
 * @param roles whose task it is while nobody took it
 * @param places names of the organisations of these roles
 */
public record OpenWork(
        WorkItem item,
        Optional<LocalText> holder,
        List<Role> roles,
        List<LocalText> places,
        boolean mayDo,
        boolean mayHandOver) {}
