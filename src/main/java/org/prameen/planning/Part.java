package org.prameen.planning;

/** The parts of a plan, in the order of the handbook (document 002, lines 269-399). */
public enum Part {
    FRAME(Frame.class, Frame.EMPTY),
    CHOICE(Choice.class, Choice.EVERYTHING),
    METHOD(Method.class, Method.EMPTY),
    RESPONSIBLE(Responsibles.class, Responsibles.NOBODY),
    TARGETS(Targets.class, Targets.NONE),
    COMMITTEE(Committee.class, Committee.NONE),
    INFORMANTS(Informants.class, Informants.EVERYBODY),
    INPUTS(Inputs.class, Inputs.EMPTY),
    MONITORING(Monitoring.class, Monitoring.EMPTY);

    private final Class<? extends PlanPart> type;
    private final PlanPart untouched;

    Part(Class<? extends PlanPart> type, PlanPart untouched) {
        this.type = type;
        this.untouched = untouched;
    }

    public Class<? extends PlanPart> type() {
        return type;
    }

    /** What the part is before anybody wrote in it. */
    public PlanPart untouched() {
        return untouched;
    }
}
