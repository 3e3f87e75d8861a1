package org.prameen.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.prameen.casework.Cases;
import org.prameen.review.Dossiers;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves all that an agency reported as one archive. */
@RestController
class DossierDownloads {

    private final Dossiers dossiers;
    private final Cases cases;

    DossierDownloads(Dossiers dossiers, Cases cases) {
        this.dossiers = dossiers;
        this.cases = cases;
    }

    @GetMapping("/reports/{id}.zip")
    void all(@PathVariable String id, HttpServletResponse response) throws IOException {
        CaseId caseId = CaseId.of(id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store, private");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(cases.read(caseId).number() + "-report.zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentType("application/zip");
        dossiers.write(caseId, response.getOutputStream());
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }
}
