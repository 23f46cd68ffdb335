package org.hanse.core.container.sample;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;

/** Is told who injects, and tells when it ends. */
public class Dependant {

    private final List<String> log;
    private final CharSequence name;

    @Inject
    Dependant(CharSequence name, List<String> log) {
        this.name = name;
        this.log = log;
    }

    public String name() {
        return name.toString();
    }

    @PreDestroy
    void end() {
        log.add("end");
    }
}
