package org.prameen.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a process that will be killed notes outside its database: that it is ready, which act it begins, and which act was
 * answered. An act is known by its line in the journal of a case that only one thread works on.
 */
final class Paper {

    private static final String READY = "ready";
    private static final String BEGUN = "begun";
    private static final String ANSWERED = "answered";
    private static final String REFUSED = "refused";

    private final Path file;

    Paper(Path file) {
        this.file = file;
    }

    /** @param line of the journal that the act writes @param before how many of them the case had */
    record Act(String line, String caseId, int before) {

        int lines(JdbcClient data) {
            return Paper.lines(data, caseId, line);
        }

        private String words() {
            return line + " " + caseId + " " + before;
        }
    }

    private static int lines(JdbcClient data, String caseId, String line) {
        return data.sql("select count(*) from journal_entry where case_id = ?::uuid and act = ?")
                .params(caseId, line)
                .query(Integer.class)
                .single();
    }

    void ready() {
        note(READY);
    }

    boolean isReady() {
        return read().contains(READY);
    }

    boolean isBusy() {
        return read().stream().anyMatch(line -> line.startsWith(BEGUN));
    }

    /** Does the act between two notes. A refusal is an answer too. */
    void act(JdbcClient data, String line, CaseId id, Runnable work) {
        Act act = new Act(line, id.toString(), lines(data, id.toString(), line));
        note(BEGUN + " " + act.words());
        try {
            work.run();
            note(ANSWERED + " " + act.words());
        } catch (Rejected refused) {
            note(REFUSED + " " + act.words());
        }
    }

    /** Notes how many bytes something added. */
    void added(long bytes) {
        note("added " + bytes);
    }

    List<Long> added() {
        return read().stream()
                .filter(line -> line.startsWith("added "))
                .map(line -> Long.valueOf(line.substring("added ".length())))
                .toList();
    }

    List<Act> answered() {
        return acts(ANSWERED);
    }

    /** Those under way when the blow fell. */
    List<Act> unanswered() {
        List<Act> open = new ArrayList<>(acts(BEGUN));
        answered().forEach(open::remove);
        acts(REFUSED).forEach(open::remove);
        return open;
    }

    private List<Act> acts(String state) {
        return read().stream()
                .filter(line -> line.startsWith(state + " "))
                .map(line -> line.split(" "))
                .filter(parts -> parts.length == 4)
                .map(parts -> new Act(parts[1], parts[2], Integer.parseInt(parts[3])))
                .toList();
    }

    /** The last line may be torn by the blow; then it does not count. */
    private List<String> read() {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void note(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
