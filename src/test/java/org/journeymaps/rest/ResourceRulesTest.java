package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymaps.testing.BundleTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every resource, now and later. */
class ResourceRulesTest {
    private static final List<Class<?>> RESOURCES = new ClassFileImporter()
            .importPackagesOf(MapResource.class).stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void eachEndpointSaysWhoMayCallIt() {
        assertThat(endpoints())
                .hasSizeGreaterThan(10)
                .allSatisfy(method -> assertThat(
                                has(method, AnonymousSiteAccess.class) ^ has(method, UnlicensedSiteAccess.class))
                        .as("exactly one access annotation on %s", method)
                        .isTrue());
    }

    @Test
    void onlyReadingIsOpenToAnonymousVisitors() {
        assertThat(endpoints().filter(method -> has(method, AnonymousSiteAccess.class)))
                .isNotEmpty()
                .allMatch(method -> method.isAnnotationPresent(GET.class));
    }

    @Test
    void whatWritesTakesJsonAloneSinceAFormOfAnotherSiteCannotSendIt() {
        assertThat(endpoints()
                        .filter(method ->
                                Stream.of(POST.class, PUT.class, DELETE.class).anyMatch(method::isAnnotationPresent)))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(
                                method.getAnnotation(Consumes.class).value())
                        .containsExactly(MediaType.APPLICATION_JSON));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, application/json, true",
                "PUT, application/json;charset=UTF-8, true",
                "GET, -, true",
                "HEAD, text/plain, true",
                "POST, -, false",
                "PUT, -, false",
                "DELETE, -, false",
                "POST, text/plain, false",
                "POST, application/x-www-form-urlencoded, false",
                "POST, */*, false"
            })
    void aWriteHasToSayThatItIsJson(String method, @Nullable String type, boolean passes) {
        ContainerRequestContext request = mock(ContainerRequestContext.class);
        when(request.getMethod()).thenReturn(method);
        when(request.getMediaType()).thenReturn(type == null ? null : MediaType.valueOf(type));
        ThrowingCallable filter = () -> new JsonOnly().filter(request);

        if (passes) {
            assertThatCode(filter).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(filter).isInstanceOf(NotSupportedException.class);
        }
    }

    @Test
    void theHostMakesThemByOneInjectedConstructor() {
        assertThat(RESOURCES)
                .allSatisfy(type -> assertThat(type.getDeclaredConstructors())
                        .singleElement()
                        .matches(constructor -> constructor.isAnnotationPresent(Inject.class)));
    }

    @Test
    void anUnexpectedErrorTellsANumberAndNothingElse() {
        UnexpectedErrors errors = new UnexpectedErrors(() -> "incident-1", new BundleTexts(Locale.ENGLISH));

        Api.Reply reply = Api.reply(errors.toResponse(new IllegalStateException("secret of ENG-1")));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).contains("incident-1").doesNotContain("secret", "ENG-1", "Exception");
    }

    @Test
    void theFrameworksOwnRefusalsBecomeJsonToo() {
        UnexpectedErrors errors = new UnexpectedErrors(() -> "incident-1", new BundleTexts(Locale.ENGLISH));

        Api.Reply reply = Api.reply(errors.toResponse(new NotSupportedException("text/plain")));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.error()).isEqualTo("HTTP_415");
    }

    @ParameterizedTest
    @CsvSource({"404, address", "405, method", "406, application/json", "415, application/json", "418, HTTP 418"})
    void andSayWhatToDo(int status, String word) {
        UnexpectedErrors errors = new UnexpectedErrors(() -> "incident-1", new BundleTexts(Locale.ENGLISH));

        Api.Reply reply = Api.reply(errors.toResponse(new WebApplicationException(status)));

        assertThat(reply.json().get("message").asText()).contains(word);
    }

    private static Stream<Method> endpoints() {
        return RESOURCES.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Stream.of(GET.class, POST.class, PUT.class, DELETE.class)
                        .anyMatch(method::isAnnotationPresent));
    }

    private static boolean has(Method method, Class<? extends Annotation> access) {
        return method.isAnnotationPresent(access) || method.getDeclaringClass().isAnnotationPresent(access);
    }
}
