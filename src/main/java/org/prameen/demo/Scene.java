package org.prameen.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;

/** One case while its story is told. Its own time passes with what people do in it and never overtakes the present. */
final class Scene {

    private final Setting setting;
    private final CaseId caseId;
    private final Play play;
    private final Office office;
    private Instant moment;

    /** What all scenes share. */
    record Setting(StoryTime time, Players players, Offices offices, StoryFile texts, Instant present) {}

    Scene(Setting setting, CaseId caseId, Play play, Instant start) {
        this.setting = setting;
        this.caseId = caseId;
        this.play = play;
        this.office = setting.offices().of(play.agency());
        this.moment = start;
    }

    CaseId caseId() {
        return caseId;
    }

    Play play() {
        return play;
    }

    Office office() {
        return office;
    }

    Offices offices() {
        return setting.offices();
    }

    StoryFile texts() {
        return setting.texts();
    }

    Instant moment() {
        return moment;
    }

    LocalDate today() {
        return LocalDate.ofInstant(moment, ThaiCalendar.BANGKOK);
    }

    LocalDate presentDay() {
        return LocalDate.ofInstant(setting.present(), ThaiCalendar.BANGKOK);
    }

    /** The same case gives the same chances every time, different ones for each purpose. */
    Random dice(Object purpose) {
        return new Random((play.agency() + play.current() + purpose).hashCode());
    }

    /** One of several texts, another one for each agency. */
    <T> T oneOf(List<T> choices) {
        return choices.get(offices().position(play.agency()) % choices.size());
    }

    /** Lets time pass. */
    Scene after(Duration time) {
        goTo(moment.plus(time));
        return this;
    }

    /** Goes on at a moment, unless it is past already, and no later than now. */
    void goTo(Instant later) {
        Instant wanted = later.isBefore(moment) ? moment : later;
        moment = wanted.isAfter(setting.present()) ? setting.present() : wanted;
    }

    void as(String username, Runnable work) {
        setting.time().at(moment, () -> setting.players().as(username, work));
    }

    /** What somebody sees now. */
    <T> T ask(String username, Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        as(username, () -> answer.set(question.get()));
        return answer.get();
    }

    void asSystem(Runnable work) {
        setting.time().at(moment, () -> AsSystem.run(work));
    }
}
