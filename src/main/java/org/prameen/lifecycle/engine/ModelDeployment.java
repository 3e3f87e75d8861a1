package org.prameen.lifecycle.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models and forms under fixed short names. An unchanged file makes no new version, whether the program runs
 * from a jar or from classes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ModelDeployment implements ApplicationRunner {

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<Resource> resources = resources();
        if (resources.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name("prameen").source("prameen").enableDuplicateFiltering(false);
        for (Resource resource : resources) {
            try (InputStream content = resource.getInputStream()) {
                deployment.addInputStream(resource.getFilename(), content);
            }
        }
        deployment.deploy();
    }

    private static List<Resource> resources() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        return Stream.concat(
                        Arrays.stream(resolver.getResources("classpath*:bpmn/*.bpmn")),
                        Arrays.stream(resolver.getResources("classpath*:forms/*.form")))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }
}
