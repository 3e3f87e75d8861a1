package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Locks;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.instrument.OtherYear;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A workbook of an education area with results of other systems, and short words for what is done with them. */
abstract class OtherResultsCase extends FilledCase {

    static final String ITA = "ITA";
    static final String KRS = "KRS";

    @Autowired
    OtherResults results;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Completeness completeness;

    @Autowired
    Locks locks;

    @Autowired
    AutowireCapableBeanFactory beans;

    Agency agency;
    PersonId officer;
    CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.educationArea();
        officer = agency.coordinator();
        id = boxes(agency);
    }

    void publish(String code, java.util.function.UnaryOperator<String> changed) {
        beans.createBean(OtherYear.class).publish(code, changed);
    }

    Optional<LocalDate> day() {
        return Optional.of(collectFrom(id).plusDays(1));
    }

    static String csv(int count) {
        List<String> rows = new ArrayList<>(List.of("code,name,kind,result,dimensions"));
        IntStream.rangeClosed(1, count)
                .forEach(number -> rows.add("K%02d,ตัวชี้วัดที่ %d,%s,%d,7.%d"
                        .formatted(number, number, number <= 20 ? "mandatory" : "chosen", number, number % 6 + 1)));
        return String.join("\n", rows);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void take(String file) {
        take(bytes(file));
    }

    void take(byte[] file) {
        int seen = other(KRS).version();
        TypedResult typed = new TypedResult("KRS", day(), "", "https://krs.example.go.th");
        world.as(officer, () -> results.take(id, KRS, typed, new ByteArrayInputStream(file), seen));
    }

    void refusedAs(String key, byte[] file) {
        assertThatThrownBy(() -> take(file)).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    void put(int position, Indicator typed) {
        int seen = other(KRS).version();
        world.as(officer, () -> results.put(id, KRS, position, typed, seen));
    }

    void enter(String code, TypedResult typed) {
        int seen = other(code).version();
        world.as(officer, () -> results.enter(id, code, typed, seen));
    }

    void enterRefused(TypedResult typed, String key) {
        assertThatThrownBy(() -> enter(ITA, typed))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    Workbook book() {
        return world.call(officer, () -> workbooks.get(id));
    }

    Substitution other(String code) {
        return book().others().stream()
                .filter(other -> other.rule().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    ScoreLine line(String code) {
        return book().scores().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<Problem> problems(String key) {
        return world.call(officer, () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.key().equals(key))
                .toList();
    }
}
