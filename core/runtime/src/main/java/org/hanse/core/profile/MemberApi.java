package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hanse.api.profile.Member;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** Members over REST. */
@Requires(Requires.ANYBODY)
@Path("api/members")
@Produces(MediaType.APPLICATION_JSON)
public class MemberApi {

    private final Caller caller;
    private final ProfileBook book;
    private final FieldWords words;
    private final Skills skills;
    private final Experiences experiences;
    private final Offers offers;
    private final Links links;

    @Inject
    MemberApi(
            Caller caller,
            ProfileBook book,
            FieldWords words,
            Skills skills,
            Experiences experiences,
            Offers offers,
            Links links) {
        this.caller = caller;
        this.book = book;
        this.words = words;
        this.skills = skills;
        this.experiences = experiences;
        this.offers = offers;
        this.links = links;
    }

    /**
     * A member, with what the caller sees of them.
     *
     * @param headline one line that helps, may be empty
     * @param avatar the address of the picture, empty without one
     */
    public record MemberJson(
            String id,
            String name,
            String headline,
            String avatar,
            List<FieldJson> fields,
            List<String> skills,
            List<String> interests,
            List<ExperienceJson> experience,
            List<OfferJson> offers) {}

    /**
     * Where somebody has worked.
     *
     * @param started the first month, such as {@code 2019-04}
     * @param ended the last month, empty if it goes on
     */
    public record ExperienceJson(
            String id,
            String position,
            String organisation,
            String started,
            String ended,
            String description,
            List<String> skills) {}

    /**
     * What somebody offers or looks for.
     *
     * @param kind {@code offered} or {@code sought}
     * @param until the last day on which it holds
     */
    public record OfferJson(String id, String kind, String statement, String until) {}

    /**
     * A field that has a value.
     *
     * @param name {@code plugin:name}
     * @param label in the caller's language
     */
    public record FieldJson(String name, String label, String value) {}

    /** Return a member with the profile. */
    @GET
    @Path("{id: [0-9]+}")
    public MemberJson show(@PathParam("id") long id) {
        return book.find(caller, id).map(this::json).orElseThrow(NoMember::of);
    }

    private MemberJson json(Profile profile) {
        Member member = profile.member();
        List<Long> one = List.of(member.id());
        Skills.Named named = skills.of(caller, one).getOrDefault(member.id(), new Skills.Named(List.of(), List.of()));
        return new MemberJson(
                Long.toString(member.id()),
                member.name(),
                Headlines.seen(profile),
                member.avatar().isEmpty()
                        ? ""
                        : links.page("avatars/%d/%s/256".formatted(member.id(), member.avatar())),
                profile.entries().stream().map(this::json).toList(),
                named.skills(),
                named.interests(),
                experiences.of(caller, one).getOrDefault(member.id(), List.of()).stream()
                        .map(MemberApi::json)
                        .toList(),
                offers.of(caller, one).getOrDefault(member.id(), List.of()).stream()
                        .map(MemberApi::json)
                        .toList());
    }

    private static ExperienceJson json(Experiences.Told told) {
        Experience known = told.experience();
        return new ExperienceJson(
                Long.toString(known.id()),
                known.position(),
                known.organisation(),
                known.started(),
                known.ended(),
                known.description(),
                told.skills());
    }

    private static OfferJson json(Offer offer) {
        return new OfferJson(
                Long.toString(offer.id()),
                offer.sought() ? "sought" : "offered",
                offer.statement(),
                offer.until().toString());
    }

    private FieldJson json(Profile.Filled filled) {
        return new FieldJson(filled.field().key(), words.label(filled.field(), caller.locale()), filled.text());
    }
}
