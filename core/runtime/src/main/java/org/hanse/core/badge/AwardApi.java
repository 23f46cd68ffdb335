package org.hanse.core.badge;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.badge.Award;
import org.hanse.api.badge.Awards;
import org.hanse.api.badge.Evidence;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/** Awards over REST. */
@Requires(Requires.ANYBODY)
@Path("api/awards")
@Produces(MediaType.APPLICATION_JSON)
public class AwardApi {

    private final Caller caller;
    private final Awards awards;

    @Inject
    AwardApi(Caller caller, Awards awards) {
        this.caller = caller;
        this.awards = awards;
    }

    /** Return the awards of a member, the oldest first. */
    @GET
    public AwardsJson list(
            @QueryParam("member") @Nullable Long member,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        if (member == null) {
            throw new HanseException(ErrorCode.BAD_REQUEST, "Whose awards? Add ?member= with the id of a member.");
        }
        return AwardsJson.of(
                awards.of(caller, member, after == null ? Window.first(limit) : Window.after(after, limit)));
    }

    /** A window on a list of awards, with the keys to read on from. */
    public record AwardsJson(
            List<AwardJson> items,
            @Nullable String before,
            @Nullable String after) {

        static AwardsJson of(Slice<Award> awards) {
            return new AwardsJson(
                    awards.items().stream().map(AwardJson::of).toList(),
                    Windows.key(awards.before()),
                    Windows.key(awards.after()));
        }
    }

    /**
     * An award.
     *
     * @param evidence absent if the caller may not see its object
     */
    public record AwardJson(
            String id,
            String badge,
            String member,
            @Nullable EvidenceJson evidence,
            Instant at) {

        static AwardJson of(Award award) {
            return new AwardJson(
                    Long.toString(award.id()),
                    award.badge(),
                    Long.toString(award.member()),
                    award.evidence().map(EvidenceJson::of).orElse(null),
                    award.at());
        }
    }

    /** The object that shows why. */
    public record EvidenceJson(Evidence.Kind kind, String id) {

        static EvidenceJson of(Evidence evidence) {
            return new EvidenceJson(evidence.kind(), Long.toString(evidence.id()));
        }
    }
}
