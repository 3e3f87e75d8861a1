package org.prameen.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
