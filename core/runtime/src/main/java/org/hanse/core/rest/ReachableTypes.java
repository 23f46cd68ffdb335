package org.hanse.core.rest;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The resource classes with the records that they take and return, and what those are made of. */
final class ReachableTypes {

    private final Set<Class<?>> found = new LinkedHashSet<>();

    Set<Class<?>> of(Collection<Class<?>> resources) {
        for (Class<?> resource : resources) {
            found.add(resource);
            for (Method method : resource.getMethods()) {
                follow(method.getGenericReturnType());
                for (Type parameter : method.getGenericParameterTypes()) {
                    follow(parameter);
                }
            }
        }
        return found;
    }

    private void follow(Type type) {
        if (type instanceof Class<?> plain) {
            follow(plain);
        } else if (type instanceof ParameterizedType generic) {
            follow(generic.getRawType());
            follow(generic.getActualTypeArguments());
        } else if (type instanceof GenericArrayType array) {
            follow(array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            follow(wildcard.getUpperBounds());
        }
    }

    private void follow(Type[] types) {
        for (Type type : types) {
            follow(type);
        }
    }

    private void follow(Class<?> type) {
        if (type.isArray()) {
            follow(type.getComponentType());
        } else if ((type.isRecord() || type.isEnum()) && found.add(type) && type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                follow(component.getGenericType());
            }
        }
    }
}
