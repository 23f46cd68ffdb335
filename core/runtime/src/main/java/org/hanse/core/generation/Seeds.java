package org.hanse.core.generation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.PluginJar;
import org.hanse.core.plugin.WorkFolder;

/** Adds the plugins that come with the host to the desired set. */
record Seeds(Publisher publisher, Records records, WorkFolder work, Jars jars, PluginRules settings) {

    DesiredSet sown(Collection<Path> bundled) {
        publisher.prepare();
        DesiredSet before = records.state().current();
        List<DesiredPlugin> wanted = before.plugins();
        for (Path path : bundled) {
            DesiredSet soFar = new DesiredSet(before.revision(), before.at(), "hanse", "boot", wanted);
            wanted = seed(path, before).map(soFar::with).orElse(wanted);
        }
        return wanted.equals(before.plugins())
                ? before
                : records.state().save(before, wanted, "hanse", "plugins that come with the host");
    }

    private Optional<DesiredPlugin> seed(Path path, DesiredSet before) {
        try {
            PluginJar jar = work.take(path);
            jars.share(jar);
            boolean enabled = before.find(jar.id()).map(DesiredPlugin::enabled).orElse(true);
            return Optional.of(new DesiredPlugin(jar.id(), jar.manifest().version(), jar.sha256(), enabled));
        } catch (BuildFault e) {
            return refused(path, before, e);
        }
    }

    /** What cannot even be read keeps nobody from starting: what ran before runs on, and else the file is in quarantine. */
    private Optional<DesiredPlugin> refused(Path path, DesiredSet before, BuildFault fault) {
        if (settings.required().contains(fault.plugin())) {
            throw new HanseException(ErrorCode.BAD_HOST, "Hanse cannot start: " + Problem.of(fault), fault);
        }
        publisher.refused(publisher.reserve(), "hanse", "install " + path.getFileName(), fault);
        if (before.find(fault.plugin()).isPresent()) {
            return Optional.empty();
        }
        String hash = WorkFolder.hash(path);
        records.quarantine().add(Problem.of(fault), hash);
        return Optional.of(new DesiredPlugin(fault.plugin(), "unread", hash, true));
    }
}
