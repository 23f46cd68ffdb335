package org.hanse.core.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import org.hanse.api.HanseException;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.generation.Switchboard;
import org.hanse.core.rest.OutOfService;

/** Lets the serving generation answer. */
final class MountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Switchboard<Generation> switchboard;
    private final transient Visits visits;
    private final transient FirstPage first;

    MountServlet(Switchboard<Generation> switchboard, Visits visits, FirstPage first) {
        this.switchboard = switchboard;
        this.visits = visits;
        this.first = first;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long began = System.nanoTime();
        try (Entry entry = Entry.enter()) {
            answer(switchboard.lease(), request, response);
            first.answered(request, response, began);
        } catch (HanseException e) {
            OutOfService.answer(request, response, e);
        }
    }

    /** An answer may come later than this returns: the lease lasts until it is out. */
    private void answer(Lease<Generation> lease, HttpServletRequest request, HttpServletResponse response) {
        Generation generation = lease.generation();
        CompletionStage<Void> answered;
        try {
            answered = generation
                    .rest()
                    .handle(request, response, exchange -> visits.begin(request, generation, exchange));
        } catch (RuntimeException | Error e) {
            lease.close();
            throw e;
        }
        answered.whenComplete((none, thrown) -> lease.close());
    }
}
