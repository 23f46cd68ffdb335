package org.hanse.core.privacy;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Answers with the bytes of an export. */
public final class Download {

    private Download() {}

    /** Return the answer; NOT_FOUND if the member has no such export that is ready. */
    public static Response of(Exports exports, long member, long export) {
        ExportRow row = exports.ready(member, export)
                .orElseThrow(
                        () -> new HanseException(ErrorCode.NOT_FOUND, "There is no such copy, or it has expired."));
        StreamingOutput bytes = out -> exports.write(row.id(), out);
        return Response.ok(bytes, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"personal-data-" + row.id() + ".zip\"")
                .header("Content-Length", row.size())
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
