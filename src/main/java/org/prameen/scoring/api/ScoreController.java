package org.prameen.scoring.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.shared.NotFound;
import org.prameen.shared.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calculation for machines: answers in, results out, nothing kept. */
@RestController
@Tag(name = "Scoring")
class ScoreController {

    private final Instruments instruments;
    private final ScoreProblems problems;

    ScoreController(Instruments instruments, Texts texts) {
        this.instruments = instruments;
        this.problems = new ScoreProblems(texts);
    }

    @PostMapping(
            path = "/api/v1/instruments/{instrument}/versions/{version}/score",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Score answers without storing them", description = ScoreDocument.DESCRIPTION)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema =
                                    @Schema(
                                            oneOf = {ScoreDocument.class, MaturityDocument.class, GradingDocument.class
                                            }),
                            examples = {
                                @ExampleObject(name = "local-hr H", value = ScoreDocument.EXAMPLE),
                                @ExampleObject(name = "pmqa-guide 1", value = MaturityDocument.GUIDE),
                                @ExampleObject(name = "pmqa-esa 2566", value = MaturityDocument.ESA),
                                @ExampleObject(name = "egov-career 2549", value = GradingDocument.CAREER)
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Every node of the instrument, parts before the whole; measures of results come last",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema =
                                    @Schema(
                                            oneOf = {ScoreResponse.class, MaturityResponse.class, GradingResponse.class
                                            })))
    @ApiResponse(
            responseCode = "400",
            description = "Every fault found, with field and reason",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(
            responseCode = "404",
            description = "No such instrument or version",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(
            responseCode = "413",
            description = "The body is longer than 8 MB",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    public ResponseEntity<Object> score(
            @Parameter(example = "local-hr") @PathVariable("instrument") String code,
            @Parameter(example = "H") @PathVariable("version") String version,
            HttpServletRequest http)
            throws IOException {
        Instrument instrument = instruments.find(code, version).orElseThrow(NotFound::new);
        Object scores = ScoringModels.answer(instrument, JsonBody.read(http.getInputStream()));
        // said here, so that a caller who accepts nothing but problems is still answered
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(scores);
    }

    @ExceptionHandler
    public ResponseEntity<ProblemDetail> invalid(InvalidScoreRequest refused, Locale locale) {
        return problems.invalid(refused, locale);
    }

    @ExceptionHandler(NotFound.class)
    public ResponseEntity<ProblemDetail> unknownVersion(Locale locale) {
        return problems.unknownVersion(locale);
    }
}
