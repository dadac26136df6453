package imyeomsu.lck.common.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names a record by what it is nested in, too: several controllers have a {@code Change} or a {@code Details}. */
class SchemaNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null
                ? type.getSimpleName()
                : getNameOfClass(around).replace("Controller", "") + type.getSimpleName();
    }
}
