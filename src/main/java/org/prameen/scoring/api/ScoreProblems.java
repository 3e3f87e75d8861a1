package org.prameen.scoring.api;

import java.util.List;
import java.util.Locale;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Says in problem+json (RFC 9457) what is wrong, in the language asked for. */
final class ScoreProblems {

    private final Texts texts;

    ScoreProblems(Texts texts) {
        this.texts = texts;
    }

    /** One fault as a caller reads it. */
    record Fault(String field, String reason) {}

    ResponseEntity<ProblemDetail> invalid(InvalidScoreRequest refused, Locale locale) {
        List<Fault> faults =
                refused.reasons().stream().map(reason -> fault(reason, locale)).toList();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(refused.status()), faults.get(0).reason());
        problem.setTitle(texts.get("scoring.api.invalid", locale));
        problem.setProperty("field", faults.get(0).field());
        problem.setProperty("reason", faults.get(0).reason());
        problem.setProperty("errors", faults);
        return answer(problem);
    }

    ResponseEntity<ProblemDetail> unknownVersion(Locale locale) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, texts.get("scoring.api.unknownVersion", locale));
        problem.setTitle(texts.get("scoring.api.notFound", locale));
        return answer(problem);
    }

    private Fault fault(Rejected reason, Locale locale) {
        return new Fault(reason.field().orElse(JsonBody.FIELD), texts.of(reason, locale));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
