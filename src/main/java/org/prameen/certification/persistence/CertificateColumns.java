package org.prameen.certification.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.certification.Certificate;
import org.prameen.certification.Certificate.Score;
import org.prameen.certification.Certificate.Withdrawal;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** Turns rows into certificates, and what they hold into columns. */
@Component
class CertificateColumns {

    private static final TypeReference<List<Score>> SCORES = new TypeReference<>() {};

    private final ObjectMapper json;

    CertificateColumns(ObjectMapper json) {
        this.json = json;
    }

    static List<String> both(LocalText text) {
        return List.of(text.th(), text.en() == null ? "" : text.en());
    }

    String written(List<Score> scores) {
        try {
            return json.writeValueAsString(scores);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Certificate read(ResultSet row, int number) throws SQLException {
        return new Certificate(
                row.getString("number"),
                row.getString("code"),
                new CaseId(row.getObject("case_id", UUID.class)),
                text(row, "agency"),
                text(row, "round"),
                text(row, "instrument"),
                scores(row.getString("scores")),
                text(row, "grade"),
                text(row, "issuer"),
                text(row, "basis"),
                row.getString("content_hash"),
                row.getTimestamp("issued_at").toInstant(),
                withdrawal(row));
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("withdrawn_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(
                        at.toInstant(),
                        Optional.ofNullable(row.getString("withdrawn_by")),
                        row.getString("withdrawn_reason")));
    }

    private List<Score> scores(String written) {
        try {
            return json.readValue(written, SCORES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static LocalText text(ResultSet row, String column) throws SQLException {
        return LocalText.of(row.getString(column + "_th"), row.getString(column + "_en"));
    }
}
