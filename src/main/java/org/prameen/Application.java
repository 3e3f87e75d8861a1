package org.prameen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Prameen: one process serves the screens, the process engine and the interfaces. */
@SpringBootApplication
@Modulithic(systemName = "Prameen", sharedModules = "shared")
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
