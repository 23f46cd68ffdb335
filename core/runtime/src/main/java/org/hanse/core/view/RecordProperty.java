package org.hanse.core.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.jspecify.annotations.Nullable;

/** A component of a record as a property of templates. */
record RecordProperty(Method accessor) implements VelPropertyGet {

    @Override
    public @Nullable Object invoke(Object value) throws IllegalAccessException, InvocationTargetException {
        return accessor.invoke(value);
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return accessor.getName();
    }
}
