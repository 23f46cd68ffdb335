package org.hanse.core.container.sample;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Locale;

/** Makes what is loud louder. */
@Loud
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Shout {

    @AroundInvoke
    Object shout(InvocationContext invocation) throws Exception {
        return invocation.proceed().toString().toUpperCase(Locale.ROOT);
    }
}
