package org.prameen.lifecycle;

import org.prameen.shared.PersonId;

/** What is done with many tasks at once. */
public sealed interface BulkAct {

    record Reassign(PersonId to) implements BulkAct {}

    record Remind() implements BulkAct {}
}
