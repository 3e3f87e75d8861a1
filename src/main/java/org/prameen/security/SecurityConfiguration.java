package org.prameen.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Who may ask for which address; what they may do there is checked again in every service. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    FreshRoles freshRoles(PeopleCache people, Duties duties) {
        return new FreshRoles(people, duties);
    }

    /** The filter belongs into the chains below, after the login is known, and nowhere else. */
    @Bean
    FilterRegistrationBean<FreshRoles> freshRolesInChainsOnly(FreshRoles filter) {
        FilterRegistrationBean<FreshRoles> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /**
     * Interfaces for machines: a user name and password with each request, or the session of a screen. Nothing behind
     * them changes anything, so a forged request gains nothing and needs no token.
     */
    @Bean
    @Order(1)
    SecurityFilterChain interfaces(HttpSecurity http, FreshRoles freshRoles) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/openapi/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(SecurityConfiguration::askForName))
                .addFilterBefore(freshRoles, AnonymousAuthenticationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void askForName(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Prameen\", charset=\"UTF-8\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"Sign in with HTTP Basic.\"}");
    }

    /** Addresses where the engine's own interfaces would be: they do not exist here, and say so. */
    @Bean
    @Order(0)
    SecurityFilterChain nowhere(HttpSecurity http) throws Exception {
        return http.securityMatcher("/engine-rest/**", "/camunda/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((request, response, denied) ->
                                        response.setStatus(HttpStatus.NOT_FOUND.value())))
                .build();
    }
}
