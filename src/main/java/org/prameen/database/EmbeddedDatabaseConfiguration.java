package org.prameen.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Used only when no {@code spring.datasource.url} names an outside server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    /** @param directory where the data are kept; {@code temporary} = a fresh one that is deleted at the end */
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${prameen.database.directory}") String directory) throws IOException {
        return "temporary".equals(directory) ? EmbeddedDatabase.passing() : EmbeddedDatabase.in(Path.of(directory));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(
            EmbeddedDatabase database, @Value("${prameen.database.role}") String role) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return role;
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    /** The role of the application signs in by itself here: it cannot go back to what the owner may. */
    @Bean
    FlywayConfigurationCustomizer roleSignsIn() {
        return flyway -> {
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("login", "login");
            flyway.placeholders(placeholders);
        };
    }
}
