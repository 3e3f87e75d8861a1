package org.prameen.security;

import org.prameen.security.persistence.PersonRows;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in with a user name and a password. Unknown, disabled and wrong are the same to the outside, in words and time. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final PersonRows people;
    private final PasswordEncoder passwords;
    private final LoginThrottle throttle;
    private final String hashOfNobody;

    PasswordLogin(PersonRows people, PasswordEncoder passwords, LoginThrottle throttle) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.hashOfNobody = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = Usernames.plain(attempt.getName());
        String password = String.valueOf(attempt.getCredentials());
        if (throttle.blockedUntil(username).isPresent()) {
            throw new LockedException("too many attempts");
        }
        Person person = people.byUsername(username).filter(Person::enabled).orElse(null);
        String hash = person == null ? hashOfNobody : people.passwordHash(person.id());
        if (!passwords.matches(password, hash) || person == null) {
            throttle.failed(username);
            throw new BadCredentialsException("wrong");
        }
        throttle.succeeded(username);
        SignedIn signedIn = new SignedIn(person, "");
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
