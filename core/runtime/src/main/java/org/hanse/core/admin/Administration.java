package org.hanse.core.admin;

import org.hanse.core.generation.Generations;
import org.hanse.core.job.JobScheduler;
import org.hanse.core.settings.Configuration;
import org.hanse.core.signal.DeadLetters;

/**
 * What outlives generations and is administered.
 *
 * @param generations the plugins, and what is known of them
 * @param letters the signals that could not be delivered
 * @param jobs the scheduler
 * @param configuration the values of settings
 * @param uploads the jars that were sent here to be looked at
 */
public record Administration(
        Generations generations,
        DeadLetters letters,
        JobScheduler jobs,
        Configuration configuration,
        Uploads uploads) {}
