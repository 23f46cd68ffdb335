package org.hanse.bench;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process and those that it has started.
 *
 * @param first its number
 */
record Processes(long first) {

    /** Return the processor time of each process by now. */
    Map<Long, Duration> processorTimes() {
        return ProcessHandle.of(first).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .collect(Collectors.toMap(ProcessHandle::pid, Function.identity(), (one, other) -> one))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> time(entry.getValue())));
    }

    /** Return the processor time that passed since; what began meanwhile counts from its beginning. */
    Duration since(Map<Long, Duration> before) {
        return processorTimes().entrySet().stream()
                .map(now -> now.getValue().minus(before.getOrDefault(now.getKey(), Duration.ZERO)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration time(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
