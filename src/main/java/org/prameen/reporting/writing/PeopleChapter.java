package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.reporting.writing.ReportMaterial.AnswerPart;
import org.prameen.reporting.writing.ReportMaterial.Committee;
import org.prameen.reporting.writing.ReportMaterial.Statement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 3: the committee, who was responsible, and how many gave answers; informants are counted, never named. */
@Component
@Order(3)
class PeopleChapter implements ChapterWriter {

    private final Words words;
    private final Tables tables;

    PeopleChapter(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    @Override
    public Chapter write(ReportMaterial material, Figures figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.say("reporting.people.committee"), false));
        material.plan()
                .committee()
                .ifPresentOrElse(
                        committee -> blocks.addAll(committee(committee)),
                        () -> blocks.add(
                                new Block.Notice(Block.Weight.WARNING, words.say("reporting.people.noCommittee"))));
        if (!material.plan().responsible().isEmpty()) {
            blocks.add(new Block.Heading(words.say("reporting.people.responsible"), false));
            blocks.add(named("reporting.column.area", material.plan().responsible()));
        }
        blocks.add(new Block.Heading(words.say("reporting.people.informants"), false));
        blocks.addAll(informants(material.answers()));
        return new Chapter("people", words.say("reporting.chapter.people"), blocks);
    }

    private List<Block> committee(Committee committee) {
        return List.of(
                new Block.Facts(List.of(
                        new Block.Fact(
                                words.say("reporting.people.orderNumber"),
                                committee
                                        .orderNumber()
                                        .map(Words::plain)
                                        .orElseGet(() -> words.say("reporting.notStated"))),
                        new Block.Fact(
                                words.say("reporting.people.orderDate"),
                                committee
                                        .orderDate()
                                        .map(Words::date)
                                        .orElseGet(() -> words.say("reporting.notStated"))))),
                named("reporting.column.duty", committee.members()));
    }

    private Block named(String what, List<Statement> people) {
        return new Block.Table(
                words.say("reporting.column.name"),
                List.of(tables.text("reporting.column.name"), tables.text(what)),
                people.stream()
                        .map(person -> Tables.line(person.text(), person.heading()))
                        .toList());
    }

    private List<Block> informants(AnswerPart answers) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>(answers.groups().stream()
                .map(group -> Tables.line(group.name(), Words.plain(group.people())))
                .toList());
        rows.add(
                new Block.Row(Block.Level.SUM, List.of(words.say("reporting.sum"), Words.plain(answers.informants()))));
        blocks.add(new Block.Table(
                words.say("reporting.people.informants"),
                List.of(tables.text("reporting.column.group"), tables.figure("reporting.column.people")),
                rows));
        if (answers.groups().stream().filter(group -> group.people() > 0).count() == 1) {
            blocks.add(new Block.Notice(Block.Weight.INFORMATION, words.say("reporting.people.oneGroup")));
        }
        if (answers.informants() < Privacy.FEW) {
            blocks.add(new Block.Notice(Block.Weight.WARNING, words.say("reporting.fewInformants", Privacy.FEW)));
        }
        if (answers.anyLate()) {
            blocks.add(new Block.Notice(Block.Weight.INFORMATION, words.say("reporting.people.late")));
        }
        return blocks;
    }
}
