package org.prameen.planning;

import java.util.Map;

/** What one person edits at a time: a part of a plan, saved as a whole and with a version of its own. */
public sealed interface PlanPart
        permits Frame, Method, Inputs, Choice, Targets, Committee, Responsibles, Informants, Monitoring {

    Part part();

    /** What is written in it, by field or code, nothing for what is empty; for the journal and to compare plans. */
    Map<String, String> facts();
}
