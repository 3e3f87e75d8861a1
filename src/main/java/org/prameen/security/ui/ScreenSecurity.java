package org.prameen.security.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prameen.security.FreshRoles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Screens ask for a login first; what citizens read does not. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, FreshRoles freshRoles) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**",
                                "/styles/**",
                                "/fonts/**",
                                "/icons/**",
                                "/public/**",
                                "/verify/**",
                                "/setup")
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), screens -> screens.loginView(LoginView.class))
                .formLogin(login -> login.failureHandler(ScreenSecurity::backToTheDoor))
                .addFilterBefore(freshRoles, AnonymousAuthenticationFilter.class)
                .build();
    }

    /** Says why the door stayed shut, without saying whether the name exists. */
    private static void backToTheDoor(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String why = refused instanceof LockedException ? LoginView.LOCKED : LoginView.WRONG;
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
