package org.prameen.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What {@code agencies.yaml} holds.
 *
 * @param units by organisation type; the first one closes the summary
 */
record AgencyFile(Map<String, List<Name>> units, List<Agency> agencies) {

    record Name(String th, String en) {}

    /** @param shortName ends the user names of the people there */
    record Agency(
            String code,
            String type,
            String province,
            @JsonProperty("short") String shortName,
            String th,
            String en,
            String districtTh,
            String districtEn) {}

    List<Name> unitsOf(Agency agency) {
        return units.get(agency.type());
    }
}
