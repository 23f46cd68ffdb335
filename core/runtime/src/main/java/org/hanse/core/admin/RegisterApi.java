package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.privacy.Register;

/** The register of processing over REST. */
@Requires(Requires.ADMINISTRATOR)
@Path("api/admin/register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterApi {

    private final Register register;
    private final Caller caller;

    @Inject
    RegisterApi(Register register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    /** Return it, in the caller's language. */
    @GET
    public List<Register.Entry> readRegister() {
        return register.entries(caller.locale());
    }
}
