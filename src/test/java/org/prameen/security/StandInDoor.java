package org.prameen.security;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.prameen.shared.SubstitutionId;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** Begins acting for somebody in a session, as the click in the menu does; for tests that have no browser. */
public final class StandInDoor extends ServletRegistrationBean<HttpServlet> {

    static final String PATH = "api/tests/stand-in";

    public StandInDoor(StandingIn standingIn) {
        super(new Door(standingIn), "/" + PATH);
    }

    private static final class Door extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient StandingIn standingIn;

        private Door(StandingIn standingIn) {
            this.standingIn = standingIn;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            standingIn.begin(SubstitutionId.of(request.getParameter("id")));
        }
    }
}
