package org.hanse.sample.war;

import org.junit.jupiter.api.Tag;

/** The same contract on WildFly, whose own CDI, JAX-RS and JPA must not meet ours. */
@Tag("hosts")
class WildFlyContractTest extends HostContractTest {}
