package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.octavo.resource.Resource;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is named where it is set: in the constructors of all public records, and in the setters of all builders. */
@SuppressWarnings("NullAway") // as an application without it may do
class NullsTest {

    private static final Set<String> EXPORTED = Set.of(
            "dev.octavo",
            "dev.octavo.book",
            "dev.octavo.cite",
            "dev.octavo.epub",
            "dev.octavo.html",
            "dev.octavo.html.markup",
            "dev.octavo.html.site",
            "dev.octavo.json",
            "dev.octavo.markdown",
            "dev.octavo.model",
            "dev.octavo.pdf",
            "dev.octavo.render",
            "dev.octavo.report",
            "dev.octavo.resource",
            "dev.octavo.source");

    /** Of the types that records and setters take. The text is the name of an element of MathML, which a {@code MathElement} has. */
    private static final List<Object> SAMPLES = List.of(
            "mi",
            true,
            1,
            List.of(),
            Map.of(),
            Optional.empty(),
            Clock.systemUTC(),
            Path.of("a"),
            String.class,
            new Resource("a", new byte[0]));

    static Stream<Class<?>> records() {
        return types().filter(Class::isRecord);
    }

    static Stream<Class<?>> builders() {
        return types().filter(type -> type.getSimpleName().equals("Builder"));
    }

    private static Stream<Class<?>> types() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.octavo").stream()
                        .filter(type -> EXPORTED.contains(type.getPackageName()))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(NullsTest::isSeen);
    }

    private static boolean isSeen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isSeen(outer));
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsNameWhatIsNull(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = canonical(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                assertThat(messageOfNull(constructor, null, i))
                        .as("%s of %s", components[i].getName(), type)
                        .isEqualTo(components[i].getName());
            }
        }
    }

    /** The names of their parameters are not known here. */
    @ParameterizedTest
    @MethodSource("builders")
    void buildersNameWhatIsNull(Class<?> type) throws ReflectiveOperationException {
        for (Method setter : type.getMethods()) {
            for (int i = 0; i < setter.getParameterCount(); i++) {
                if (setter.getReturnType() == type && !setter.getParameterTypes()[i].isPrimitive()) {
                    assertThat(messageOfNull(setter, builder(type), i))
                            .as("parameter %d of %s", i, setter)
                            .matches("[a-zA-Z]+");
                }
            }
        }
    }

    private static Object builder(Class<?> type) throws ReflectiveOperationException {
        return type.getEnclosingClass().getMethod("builder").invoke(null);
    }

    /** What the exception says that comes of a null; something else where none comes. */
    private static @Nullable String messageOfNull(Executable called, @Nullable Object on, int parameter)
            throws ReflectiveOperationException {
        List<Object> arguments = samples(called.getParameterTypes(), parameter);
        try {
            call(called, on, arguments.toArray());
            return "nothing is said";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException
                    ? e.getCause().getMessage()
                    : e.getCause().toString();
        }
    }

    private static Object call(Executable called, @Nullable Object on, Object... arguments)
            throws ReflectiveOperationException {
        return called instanceof Constructor<?> constructor
                ? constructor.newInstance(arguments)
                : ((Method) called).invoke(on, arguments);
    }

    /** One of each type, but for the one that is null. */
    private static List<Object> samples(Class<?>[] types, int ofNull) throws ReflectiveOperationException {
        List<Object> samples = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            samples.add(i == ofNull ? null : sample(types[i]));
        }
        return samples;
    }

    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        for (Object sample : SAMPLES) {
            if (type.isInstance(sample) || isPrimitiveOf(sample, type)) {
                return sample;
            }
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            Constructor<?> constructor = canonical(type);
            return constructor.newInstance(
                    samples(constructor.getParameterTypes(), -1).toArray());
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null);
    }

    private static boolean isPrimitiveOf(Object sample, Class<?> type) {
        return (type == boolean.class && sample instanceof Boolean) || (type == int.class && sample instanceof Integer);
    }

    private static Constructor<?> canonical(Class<?> type) throws ReflectiveOperationException {
        return type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }
}
