package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.profile.Blocks;
import org.hanse.api.profile.ProfileField.Editor;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;

/** Who may fill in what is for stewards: administrators, and the stewards of a community that the member belongs to. */
@ApplicationScoped
class Stewards {

    private final Audiences audiences;
    private final Fields fields;
    private final Blocks blocks;

    @Inject
    Stewards(Audiences audiences, Fields fields, Blocks blocks) {
        this.blocks = blocks;
        this.audiences = audiences;
        this.fields = fields;
    }

    /** Return whether there is anything to fill in, and the caller may. */
    boolean mayEdit(Caller caller, long member) {
        if (!caller.signedIn()
                || blocks.between(caller, member)
                || fields.all().stream().noneMatch(field -> field.isEditedBy(Editor.STEWARD))) {
            return false;
        }
        Set<Long> led = caller.roles().entrySet().stream()
                .filter(role -> role.getValue().compareTo(Role.STEWARD) >= 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return caller.administrator()
                || !led.isEmpty()
                        && audiences.communities(member).stream().anyMatch(community -> led.contains(community.id()));
    }
}
