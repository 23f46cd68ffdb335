package org.hanse.core.report;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Requires;

/** Where browsers report what they blocked. Who reports is neither asked nor kept. */
@Requires(Requires.ANYBODY)
@Path("csp")
public class ReportResource {

    static final int MOST_BYTES = 64 << 10;

    private final Reports reports;

    @Inject
    ReportResource(Reports reports) {
        this.reports = reports;
    }

    /** Take reports. */
    @POST
    @Consumes({"application/csp-report", "application/reports+json"})
    public Response take(InputStream body, @Context UriInfo address) throws IOException {
        byte[] sent = body.readNBytes(MOST_BYTES + 1);
        if (sent.length > MOST_BYTES) {
            throw new HanseException(ErrorCode.TOO_LARGE, "the report is too large: send fewer at once");
        }
        List<Report> read = new ReportReader().read(sent, address.getBaseUri());
        return read.stream().allMatch(reports::add)
                ? Response.noContent().build()
                : Response.status(Response.Status.TOO_MANY_REQUESTS)
                        .header("Retry-After", "60")
                        .build();
    }
}
