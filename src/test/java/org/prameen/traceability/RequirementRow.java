package org.prameen.traceability;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * One row of a list of requirements.
 *
 * @param later the module that will prove it, and why not yet; only while no test proves it
 */
record RequirementRow(String id, String title, Optional<Later> later) {

    /** @param module place, @param reason why it is not proven yet */
    record Later(String module, String reason) {

        /** Written {@code module: reason}. */
        static Later parse(String text) {
            String[] parts = text.split(": ", 2);
            return new Later(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
        }

        boolean complete() {
            return !module.isEmpty() && !reason.isEmpty();
        }
    }

    private record Listed(String id, String title, String later) {}

    private record Sheet(String document, List<Listed> rows) {}

    static List<RequirementRow> read(String resource) throws IOException {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = RequirementRow.class.getResourceAsStream(resource)) {
            return yaml.readValue(in, Sheet.class).rows().stream()
                    .map(row -> new RequirementRow(
                            row.id(),
                            row.title(),
                            Optional.ofNullable(row.later()).map(Later::parse)))
                    .toList();
        }
    }
}
