package org.prameen.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.flyway.FlywayProperties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrations run as the owner of the tables, the application as a role that owns nothing. Without a login of its own for
 * the owner ({@code spring.flyway.user}) both share one, and the application steps down to its role with each new
 * connection ({@code connection-init-sql}).
 */
@Configuration(proxyBeanMethods = false)
class OwnerConfiguration {

    @Bean
    FlywayConnectionDetails owner(
            ObjectProvider<EmbeddedDatabase> embedded, JdbcConnectionDetails application, FlywayProperties settings) {
        EmbeddedDatabase ours = embedded.getIfAvailable();
        if (ours != null) {
            return new Owner(ours.url(), EmbeddedDatabase.OWNER, EmbeddedDatabase.OWNER);
        }
        String url = settings.getUrl() == null ? application.getJdbcUrl() : settings.getUrl();
        return settings.getUser() == null
                ? new Owner(url, application.getUsername(), application.getPassword())
                : new Owner(url, settings.getUser(), settings.getPassword());
    }

    private record Owner(String jdbcUrl, String username, String password) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }
    }
}
