package org.prameen.security.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Screens ask for a login first; what citizens read does not. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/styles/**", "/fonts/**", "/icons/**", "/public/**", "/setup")
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), screens -> screens.loginView(LoginView.class))
                .build();
    }
}
