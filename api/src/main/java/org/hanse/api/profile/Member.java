package org.hanse.api.profile;

/**
 * A person who uses Hanse, as everybody who meets that person sees them.
 *
 * @param id the id of the member
 * @param name the display name
 * @param headline one line that helps, such as a role and an organisation; may be empty
 * @param avatar what the address of the person's picture is made with, empty for somebody without one; the macro {@code
 *     #person} takes it
 * @since 0.1
 */
public record Member(long id, String name, String headline, String avatar) {

    /** Create a person without a picture. */
    public Member(long id, String name, String headline) {
        this(id, name, headline, "");
    }
}
